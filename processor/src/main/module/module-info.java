/**
 * The processor, for a {@code --processor-module-path}. Compiled into the jar after shading, see
 * {@code docs/adr/0001-module-descriptor-after-shading.md}. Exports nothing: javac finds the
 * processor as a service.
 */
module dev.electrified.processor {
  requires java.compiler;
  requires static jdk.compiler;

  provides javax.annotation.processing.Processor with
      dev.electrified.processor.ElectrifiedProcessor;
}
