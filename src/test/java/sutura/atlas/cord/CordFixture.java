package sutura.atlas.cord;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import sutura.anatomy.Catalogue;
import sutura.anatomy.StructureId;
import sutura.atlas.column.Parameters;
import sutura.atlas.column.SpinePose;
import sutura.atlas.sacrum.SacralCanal;
import sutura.atlas.sacrum.SacrumPoints;
import sutura.geometry.TriangleMesh;
import sutura.model.ModelLoader;
import sutura.model.assimp.AssimpMeshReader;
import sutura.testing.Require;

/** The column's own dimensions below the head that comes with the program. */
record CordFixture(
    Parameters parameters,
    SpinePose pose,
    SacralCanal sacrum,
    SacrumPoints ends,
    Map<StructureId, TriangleMesh> head) {
  static CordFixture read() throws IOException {
    Parameters parameters = Parameters.builtIn();
    SpinePose pose = SpinePose.of(parameters);
    Map<StructureId, TriangleMesh> head =
        new ModelLoader(new AssimpMeshReader())
            .open(Require.models(), Catalogue.builtIn())
            .read(List.of(StructureId.of("cranial-dura")), false)
            .meshes();
    Require.inside(head.containsKey(StructureId.of("cranial-dura")));
    return new CordFixture(
        parameters,
        pose,
        SacralCanal.of(parameters, pose),
        SacrumPoints.of(parameters, pose),
        head);
  }

  TriangleMesh head(String id) {
    return Objects.requireNonNull(head.get(StructureId.of(id)), id);
  }

  CordSurroundings surroundings() {
    return CordSurroundings.of(
        head("cranial-dura"), head("cranial-arachnoid"), head("medulla-oblongata"), sacrum, ends);
  }
}
