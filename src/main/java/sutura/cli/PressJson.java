package sutura.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.joml.Vector3dc;
import sutura.anatomy.StructureId;
import sutura.biomech.Estimate;
import sutura.biomech.Experiment;
import sutura.biomech.Load;
import sutura.biomech.Materials;
import sutura.biomech.Response;
import sutura.biomech.SutureMotion;
import sutura.biomech.SutureTissue;
import sutura.claim.ClaimedForce;
import sutura.evidence.Source;
import sutura.json.JsonCodec;
import sutura.json.JsonValue;

/** What a press does, as one JSON object; fields as other programs rely on them, and more. */
final class PressJson {
  private static final String BEYOND_PILLOW =
      "beyond about 20 mm the linear springs assumed for the pillow are no model any more;"
          + " rigidBodyUm only says what they would give";

  private PressJson() {}

  static String of(PressReport report) {
    Response response = report.response();
    Experiment experiment = response.experiment();
    JsonValue.Builder root =
        JsonValue.object().put("at", place(response.pressedMm())).put("place", report.place());
    load(root, experiment.load());
    root.put("sutures", report.sutures().word())
        .put("overrides", overrides(report))
        .put("support", experiment.support().word())
        .put("solver", response.method().name().toLowerCase(Locale.ROOT));
    estimate(root, "patchDisplacementNm", response.patchNm());
    estimate(root, "rigidBodyUm", response.rigidUm());
    root.put("rigidBodyBeyondPillow", response.isBeyondPillow());
    if (response.isBeyondPillow()) {
      root.put("rigidBodyNote", BEYOND_PILLOW);
    }
    root.put("sutures_nm", sutures(response))
        .put("bone", bone(experiment))
        .put("suture", suture(experiment))
        .put("elements", response.elements())
        .put("residual", number(response.residual()))
        .put("seconds", number(response.seconds()));
    extrapolated(root, response);
    root.put("materials", materials()).put("notMedicalAdvice", true);
    return JsonCodec.write(root.build());
  }

  private static void load(JsonValue.Builder root, Load load) {
    if (load instanceof Load.InnerPressure pressure) {
      root.put("load", "inner-pressure")
          .put("forceN", 0)
          .put("innerPressureMmHg", number(pressure.millimetresOfMercury()));
      return;
    }
    root.put("load", kind(load)).put("forceN", number(load.forceN()));
    if (load instanceof Load.Squeeze squeeze) {
      root.put("otherAt", place(squeeze.otherMm()));
    }
  }

  private static String kind(Load load) {
    return load instanceof Load.Traction
        ? "traction"
        : load instanceof Load.Squeeze ? "squeeze" : "press";
  }

  private static JsonValue overrides(PressReport report) {
    JsonValue.Builder all = JsonValue.object();
    report
        .overrides()
        .forEach((id, state) -> all.put(id.value(), state.name().toLowerCase(Locale.ROOT)));
    return all.build();
  }

  private static JsonValue sutures(Response response) {
    JsonValue.Builder all = JsonValue.object();
    for (Map.Entry<StructureId, SutureMotion> entry : response.sutures().entrySet()) {
      JsonValue.Builder one = JsonValue.object();
      estimate(one, "opening", entry.getValue().openingNm());
      estimate(one, "shear", entry.getValue().shearNm());
      one.put("at", place(entry.getValue().atMm()));
      all.put(entry.getKey().value(), one.build());
    }
    return all.build();
  }

  private static JsonValue bone(Experiment experiment) {
    return JsonValue.object()
        .put("youngsModulusGPa", number(experiment.boneGPa()))
        .put("low", number(Experiment.SOFTEST_BONE_GPA))
        .put("high", number(Experiment.STIFFEST_BONE_GPA))
        .build();
  }

  /** The softest of the sutures and the stiffest that is none of bone; bone if all are. */
  private static JsonValue suture(Experiment experiment) {
    List<SutureTissue> tissues = List.copyOf(experiment.sutures().values());
    OptionalDouble softest = tissues.stream().mapToDouble(SutureTissue::modulusMPa).min();
    OptionalDouble stiffest = tissues.stream().mapToDouble(SutureTissue::modulusMPa).max();
    double bone = 1000 * experiment.boneGPa();
    JsonValue.Builder each = JsonValue.object();
    experiment.sutures().forEach((id, tissue) -> each.put(id.value(), number(tissue.modulusMPa())));
    return JsonValue.object()
        .put("youngsModulusMPa", number(softest.orElse(bone)))
        .put("stiffestMPa", number(stiffest.orElse(bone)))
        .put("allBone", tissues.isEmpty())
        .put("eachMPa", each.build())
        .build();
  }

  private static void extrapolated(JsonValue.Builder root, Response response) {
    if (response.experiment().load().forceN() <= 0) {
      return;
    }
    root.put("forceFor0p1mmN", number(response.forceFor0p1mmN()));
    ClaimedForce.of(response)
        .ifPresent(
            claimed -> {
              JsonValue.Builder one =
                  JsonValue.object().put("displacementUm", number(claimed.claimedUm()));
              estimate(one, "factor", claimed.factor());
              estimate(one, "forceN", claimed.forceN());
              root.put("claimed", one.put("extrapolated", true).build());
            });
  }

  private static JsonValue materials() {
    return JsonValue.array(
        Materials.builtIn().constants().values().stream().map(PressJson::constant).toList());
  }

  private static JsonValue constant(Materials.Constant constant) {
    return JsonValue.object()
        .put("id", constant.id())
        .put("name", constant.name().in("en"))
        .put("value", number(constant.value()))
        .put("low", number(constant.low()))
        .put("high", number(constant.high()))
        .put("unit", constant.unit())
        .put("provenance", constant.provenance().word())
        .put("confidence", constant.confidence().word())
        .put(
            "sources",
            JsonValue.array(
                constant.sources().stream().map(Source::full).map(JsonValue::of).toList()))
        .build();
  }

  /** A value under its name, its range under the name with Low and High. */
  private static void estimate(JsonValue.Builder to, String name, Estimate estimate) {
    to.put(name, number(estimate.value()))
        .put(name + "Low", number(estimate.low()))
        .put(name + "High", number(estimate.high()));
  }

  private static JsonValue place(Vector3dc mm) {
    return JsonValue.array(
        List.of(JsonValue.of(mm.x(), 3), JsonValue.of(mm.y(), 3), JsonValue.of(mm.z(), 3)));
  }

  private static JsonValue number(double value) {
    return new JsonValue.Num(PressReport.significant(value).doubleValue());
  }
}
