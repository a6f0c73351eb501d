package sutura.scene;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import sutura.anatomy.FusionState;
import sutura.anatomy.Structure;
import sutura.anatomy.StructureId;
import sutura.anatomy.suture.SutureAge;
import sutura.model.LoadedModel;

/**
 * Turns a scene and a command into the next scene. Pure: the same input always gives the same
 * output. Ids that the model does not have are passed over.
 */
public final class SceneReducer {
  private final Map<StructureId, Structure> structures;

  /** Reducer for scenes of these structures, by id. */
  public SceneReducer(Map<StructureId, Structure> structures) {
    this.structures = Map.copyOf(structures);
  }

  /** Reducer for scenes of everything that this model has an entry for. */
  public static SceneReducer forModel(LoadedModel model) {
    Map<StructureId, Structure> structures = new TreeMap<>();
    model.entries().forEach((id, entry) -> structures.put(id, entry.structure()));
    return new SceneReducer(structures);
  }

  /** The scene after the command. */
  public SceneState reduce(SceneState state, SceneCommand command) {
    if (command instanceof SceneCommand.SetVisible c) {
      return setVisible(state, c.ids(), c.visible());
    } else if (command instanceof SceneCommand.SetOpacity c) {
      return change(state, c.ids(), look -> look.withOpacity(clamp(c.opacity())));
    } else if (command instanceof SceneCommand.SetTint c) {
      return change(state, c.ids(), look -> look.withTint(c.tint()));
    } else if (command instanceof SceneCommand.SetStyle c) {
      return change(state, c.ids(), look -> look.withStyle(c.style()));
    } else if (command instanceof SceneCommand.SetCut c) {
      return change(state, c.ids(), look -> look.withCut(c.cut()));
    } else if (command instanceof SceneCommand.Isolate c) {
      return isolate(state, c.ids());
    } else if (command instanceof SceneCommand.ShowAll) {
      return showAll(state);
    } else if (command instanceof SceneCommand.Select c) {
      return setVisible(state, hiddenAtFirst(c.ids()), true).withSelection(known(c.ids()));
    } else if (command instanceof SceneCommand.SetAllSutures c) {
      return state.withSutures(c.state(), new TreeMap<>()).withAge(Optional.empty());
    } else if (command instanceof SceneCommand.SetSutures c) {
      return setSutures(state, c.ids(), c.state());
    } else if (command instanceof SceneCommand.ReleaseSutures c) {
      SortedMap<StructureId, FusionState> overrides = new TreeMap<>(state.sutureOverrides());
      overrides.keySet().removeAll(c.ids());
      return state.withSutures(state.sutures(), overrides);
    }
    return reduceWhole(state, command);
  }

  private static SceneState reduceWhole(SceneState state, SceneCommand command) {
    if (command instanceof SceneCommand.SetExplode c) {
      return state.withExplode(clamp(c.explode()));
    } else if (command instanceof SceneCommand.SetCamera c) {
      return state.withCamera(c.camera());
    } else if (command instanceof SceneCommand.SetColourMode c) {
      return state.withColourMode(c.mode());
    } else if (command instanceof SceneCommand.SetBackground c) {
      return state.withBackground(c.background());
    } else if (command instanceof SceneCommand.SetLabels c) {
      return state.withLabels(c.labels());
    } else if (command instanceof SceneCommand.SetQuietGroups c) {
      return state.withQuietGroups(c.groups());
    } else if (command instanceof SceneCommand.SetSection c) {
      return state.withSection(c.section());
    } else if (command instanceof SceneCommand.SetPeel c) {
      return state.withPeel(Math.max(0, Math.min(SceneState.PEELED, c.peel())));
    } else if (command instanceof SceneCommand.SetMeasurements c) {
      return state.withMeasurements(c.measurements());
    } else if (command instanceof SceneCommand.SetNutation c) {
      return state.withNutation(c.nutation());
    } else if (command instanceof SceneCommand.SetAge c) {
      return setAge(state, c.age());
    } else if (command instanceof SceneCommand.SetPress c) {
      return state.withPress(c.press());
    } else if (command instanceof SceneCommand.SetClaimed c) {
      return state.withClaimed(c.claimed());
    } else if (command instanceof SceneCommand.SetFlow c) {
      return state.withFlow(c.flow());
    } else if (command instanceof SceneCommand.Replace c) {
      return c.state();
    }
    throw new IllegalArgumentException("no rule for " + command);
  }

  /** From one age to another, what is set one by one stays. */
  private static SceneState setAge(SceneState state, Optional<SutureAge> age) {
    boolean stays = state.age().isPresent() && age.isPresent();
    return (stays ? state : state.withSutures(state.sutures(), new TreeMap<>())).withAge(age);
  }

  private static double clamp(double value) {
    return value >= 0 ? Math.min(1, value) : 0;
  }

  private Set<StructureId> known(Set<StructureId> ids) {
    Set<StructureId> known = new TreeSet<>(ids);
    known.retainAll(structures.keySet());
    return known;
  }

  private Set<StructureId> hiddenAtFirst(Set<StructureId> ids) {
    Set<StructureId> hidden = known(ids);
    hidden.removeIf(
        id -> {
          Structure structure = structures.get(id);
          return structure == null || !structure.isHiddenAtFirst();
        });
    return hidden;
  }

  private SceneState setVisible(SceneState state, Set<StructureId> ids, boolean visible) {
    SceneState next = change(state, ids, look -> look.withVisible(visible));
    return visible
        ? next.withAppearance(SacrumOrSegments.shown(state, next, known(ids), structures))
        : next;
  }

  private SceneState showAll(SceneState state) {
    Set<StructureId> tissues = new TreeSet<>(structures.keySet());
    tissues.removeAll(hiddenAtFirst(tissues));
    SortedMap<StructureId, Appearance> looks = new TreeMap<>(state.appearance());
    structures.forEach(
        (id, structure) ->
            looks.put(
                id,
                state
                    .appearanceOf(id)
                    .withOpacity(Appearance.of(structure).opacity())
                    .withStyle(SurfaceStyle.SOLID)));
    return change(state.withAppearance(looks), tissues, look -> look.withVisible(true)).withPeel(0);
  }

  private SceneState change(
      SceneState state, Set<StructureId> ids, UnaryOperator<Appearance> change) {
    SortedMap<StructureId, Appearance> looks = new TreeMap<>(state.appearance());
    for (StructureId id : known(ids)) {
      looks.put(id, change.apply(state.appearanceOf(id)));
    }
    return state.withAppearance(looks);
  }

  /** Hides all others. A suture stays with the bones that it joins when all of them stay. */
  private SceneState isolate(SceneState state, Set<StructureId> ids) {
    Set<StructureId> kept = known(ids);
    if (kept.isEmpty()) {
      return state;
    }
    SortedMap<StructureId, Appearance> looks = new TreeMap<>(state.appearance());
    for (Structure structure : structures.values()) {
      boolean visible = kept.contains(structure.id()) || joinsOnly(structure, kept);
      looks.put(structure.id(), state.appearanceOf(structure.id()).withVisible(visible));
    }
    SceneState alone = state.withAppearance(looks);
    return alone.withAppearance(SacrumOrSegments.alone(state, alone, kept, structures));
  }

  private static boolean joinsOnly(Structure structure, Set<StructureId> kept) {
    return structure.isSuture()
        && !structure.joins().isEmpty()
        && kept.containsAll(structure.joins());
  }

  /** Sutures set one by one; a choice that says what the rule for all says anyway is forgotten. */
  private SceneState setSutures(SceneState state, Set<StructureId> ids, FusionState fusion) {
    SortedMap<StructureId, FusionState> overrides = new TreeMap<>(state.sutureOverrides());
    for (StructureId id : known(ids)) {
      Structure structure = structures.get(id);
      if (structure == null || !structure.isSuture()) {
        continue;
      }
      if (fusion == state.sutures() && state.age().isEmpty()) {
        overrides.remove(id);
      } else {
        overrides.put(id, fusion);
      }
    }
    return state.withSutures(state.sutures(), overrides);
  }
}
