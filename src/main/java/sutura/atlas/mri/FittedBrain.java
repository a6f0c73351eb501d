package sutura.atlas.mri;

/** The fitted brain and how well it fits. */
public record FittedBrain(HeadFields fields, RegistrationReport report) {}
