package dev.electrified.processor.benchmark;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Prints what the variants cost side by side, and beside what they may cost: DESIGN's limits. */
final class CostTable {
  /** How many percentage points of CPU time ours may cost over the floor below it. */
  private static final int POINTS_OVER_FLOOR = 10;

  private final PrintStream out;

  CostTable(PrintStream out) {
    this.out = out;
  }

  /** The medians of one size, each with what it is more than a compile without a processor. */
  void print(int size, Map<Variant, Cost> costs) {
    out.printf(
        Locale.ROOT,
        "%n%-26s%9s %8s%11s %8s%13s %8s%n",
        size + " entities",
        "CPU",
        "",
        "wall",
        "",
        "peak heap",
        "");
    Cost none = costs.get(Variant.NONE);
    costs.forEach(
        (variant, cost) ->
            out.printf(
                Locale.ROOT,
                "%-26s%7.2f s %+6.0f %%%9.2f s %+6.0f %%%10.0f MB %+6.0f %%%n",
                variant.title(),
                cost.cpu() / 1e9,
                percent(cost, none, Cost::cpu),
                cost.wall() / 1e9,
                percent(cost, none, Cost::wall),
                cost.heap() / 1e6,
                percent(cost, none, Cost::heap)));
    printOverFloor(Variant.OURS, Variant.READS, costs);
    printOverFloor(Variant.OURS_WITH_CATALOG, Variant.GENERATES, costs);
  }

  private void printOverFloor(Variant ours, Variant floor, Map<Variant, Cost> costs) {
    Cost none = costs.get(Variant.NONE);
    double points =
        percent(costs.get(ours), none, Cost::cpu) - percent(costs.get(floor), none, Cost::cpu);
    out.printf(
        Locale.ROOT,
        "%s: %+.0f points of CPU over \"%s\" (at most %d)%n",
        ours.title(),
        points,
        floor.title(),
        POINTS_OVER_FLOOR);
  }

  /** How often the smaller size's cost the larger one costs. */
  void printGrowth(int size, Map<Variant, Cost> costs, int first, Map<Variant, Cost> firstCosts) {
    out.printf(
        Locale.ROOT, "%n%-26s%9s%11s%13s%n", size + " / " + first, "CPU", "wall", "peak heap");
    costs.forEach(
        (variant, cost) -> {
          Cost before = firstCosts.get(variant);
          out.printf(
              Locale.ROOT,
              "%-26s%7.1f x%9.1f x%11.1f x%n",
              variant.title(),
              ratio(cost, before, Cost::cpu),
              ratio(cost, before, Cost::wall),
              ratio(cost, before, Cost::heap));
        });
  }

  private static double percent(Cost cost, Cost of, ToLongFunction<Cost> part) {
    return 100 * ratio(cost, of, part) - 100;
  }

  private static double ratio(Cost cost, Cost to, ToLongFunction<Cost> part) {
    return (double) part.applyAsLong(cost) / part.applyAsLong(to);
  }
}
