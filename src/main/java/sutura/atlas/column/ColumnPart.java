package sutura.atlas.column;

import sutura.anatomy.StructureId;
import sutura.atlas.solid.Solid;

/**
 * One structure of the column as a body that is to become a closed mesh.
 *
 * @param id structure of the catalogue
 * @param solid the body, RAS mm
 * @param stepMm distance of the grid's points that it is sampled on
 * @param triangles about so many at full detail
 * @param reducedTriangles about so many for moving pictures and far views
 */
public record ColumnPart(
    StructureId id, Solid solid, double stepMm, int triangles, int reducedTriangles) {}
