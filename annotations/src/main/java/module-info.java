/**
 * The annotations that say what of an entity model ElectricSQL replicates, and to whom.
 *
 * <p>They are in class files only. No program needs this module at run time.
 */
module dev.electrified.annotations {
  exports dev.electrified.annotations;
}
