package sutura.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the running jar, or that it runs from the sources. */
final class SuturaVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Main.class.getPackage().getImplementationVersion();
    return new String[] {"sutura " + (version == null ? "(from the sources)" : version)};
  }
}
