package sutura.scene;

/** How the surface of a structure is drawn. */
public enum SurfaceStyle {
  /** As tissue in the light; its opacity makes it glassy. */
  SOLID,
  /** Dark where the surface faces the eye, bright where it turns away, as on a radiograph. */
  XRAY,
  /** Only a pale shell with its outline. */
  GHOST
}
