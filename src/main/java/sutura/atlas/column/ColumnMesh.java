package sutura.atlas.column;

import sutura.anatomy.StructureId;
import sutura.geometry.TriangleMesh;

/**
 * One structure of the column that is made as a closed mesh at once, without a body sampled on a
 * grid: thin shells and strands.
 *
 * @param id structure of the catalogue
 * @param full at full detail
 * @param reduced for moving pictures and far views
 */
public record ColumnMesh(StructureId id, TriangleMesh full, TriangleMesh reduced) {}
