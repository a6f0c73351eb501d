package sutura.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The invariants of src/doc/ARCHITECTURE.md, executed. */
@AnalyzeClasses(packages = "sutura", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] DOMAIN = {
    "sutura.space..",
    "sutura.geometry..",
    "sutura.numerics..",
    "sutura.anatomy..",
    "sutura.evidence..",
    "sutura.atlas..",
    "sutura.biomech..",
    "sutura.model",
    "sutura.scene..",
    "sutura.render"
  };

  @ArchTest
  static final ArchRule lwjglStaysAtTheEdges =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "sutura.render.gl..",
              "sutura.render.pass..",
              "sutura.platform..",
              "sutura.model.assimp..",
              "sutura.atlas.mesh..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.lwjgl..");

  @ArchTest
  static final ArchRule atlasUsesOnlyMeshoptimizer =
      noClasses()
          .that()
          .resideInAPackage("sutura.atlas..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.lwjgl.opengl..", "org.lwjgl.glfw..", "org.lwjgl.egl..", "org.lwjgl.assimp..");

  @ArchTest
  static final ArchRule imguiOnlyInUiAndItsBackend =
      noClasses()
          .that()
          .resideOutsideOfPackages("sutura.ui..", "sutura.platform..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("imgui..");

  @ArchTest
  static final ArchRule jacksonOnlyInJson =
      noClasses()
          .that()
          .resideOutsideOfPackage("sutura.json")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule noCycles = slices().matching("sutura.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule onlyTheCommandLineSeesTheApplication =
      classes()
          .that()
          .resideInAPackage("sutura.app..")
          .should()
          .onlyBeAccessed()
          .byAnyPackage("sutura.app..", "sutura.cli..");

  @ArchTest
  static final ArchRule computationsNeverSeeRendering =
      noClasses()
          .that()
          .resideInAnyPackage("sutura.biomech..", "sutura.csf..", "sutura.atlas..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("sutura.render..", "sutura.ui..", "sutura.platform..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule domainDoesNotLog =
      noClasses()
          .that()
          .resideInAnyPackage(DOMAIN)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.slf4j..", "ch.qos.logback..");

  @ArchTest
  static final ArchRule noWordsThatSayNothing =
      noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)$");
}
