package cz.setkani.solve.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Random linear programs, held against all choices of whole columns. */
class LinearProgramTest {

  private static final int SEEDS = 1000;

  /** A program, with the rows of each column as the solver wants them. */
  private record Sample(long[] value, int[][] rowsOf, int[] limit) {

    /**
     * As in {@link CuttingPlanes}: the first rows say that a step (a column that stands in one of
     * them) is climbed by as many of the other columns as stand there with -1.
     */
    static Sample of(long seed) {
      SplittableRandom random = new SplittableRandom(seed);
      int steps = random.nextInt(4);
      int[] limit = random.ints(random.nextInt(1, 6) + steps, 1, 4).toArray();
      Arrays.fill(limit, 0, steps, 0);
      long[] value = random.longs(random.nextInt(1, 8) + steps, 10, 40).toArray();
      int[][] rowsOf = new int[value.length][];
      for (int column = 0; column < value.length; column++) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < limit.length; row++) {
          if (column < steps && row == column) {
            value[column] = random.nextLong(10);
            rows.add(row);
          } else if (column >= steps && random.nextInt(2) == 0 && (row >= steps || row < 2)) {
            rows.add(row < steps ? ~row : row);
          }
        }
        rowsOf[column] = rows.stream().mapToInt(Integer::intValue).toArray();
      }
      return new Sample(value, rowsOf, limit);
    }

    LinearProgram program() {
      return new LinearProgram(value, rowsOf, limit, new boolean[value.length]);
    }

    long bestWhole() {
      long best = 0;
      for (int set = 0; set < 1 << value.length; set++) {
        double[] choice = new double[value.length];
        long worth = 0;
        for (int column = 0; column < value.length; column++) {
          choice[column] = set >>> column & 1;
          worth += (set >>> column & 1) * value[column];
        }
        best = fits(choice) ? Math.max(best, worth) : best;
      }
      return best;
    }

    boolean fits(double[] choice) {
      double[] sum = new double[limit.length];
      for (int column = 0; column < value.length; column++) {
        for (int entry : rowsOf[column]) {
          sum[entry < 0 ? ~entry : entry] += entry < 0 ? -choice[column] : choice[column];
        }
      }
      for (int row = 0; row < limit.length; row++) {
        if (sum[row] > limit[row] + 1e-6) {
          return false;
        }
      }
      return true;
    }

    double worth(double[] choice) {
      double worth = 0;
      for (int column = 0; column < value.length; column++) {
        worth += choice[column] * value[column];
      }
      return worth;
    }
  }

  @Test
  void a01_theBoundIsNeverBelowTheBestWholeChoice() {
    for (long seed = 0; seed < SEEDS; seed++) {
      LinearProgram program = Sample.of(seed).program();
      program.solve(Long.MAX_VALUE, () -> false);

      assertThat(program.bound())
          .as("seed %d", seed)
          .isGreaterThanOrEqualTo(Sample.of(seed).bestWhole());
    }
  }

  @Test
  void a02_norIsItAfterAFewPivots() {
    for (long seed = 0; seed < SEEDS; seed++) {
      LinearProgram program = Sample.of(seed).program();
      program.solve(seed % 7 * 20, () -> false);

      assertThat(program.bound())
          .as("seed %d", seed)
          .isGreaterThanOrEqualTo(Sample.of(seed).bestWhole());
    }
  }

  @Test
  void a03_theChoiceObeysTheRowsAndIsWorthTheBound() {
    for (long seed = 0; seed < SEEDS; seed++) {
      Sample sample = Sample.of(seed);
      LinearProgram program = sample.program();

      assertThat(program.solve(Long.MAX_VALUE, () -> false)).as("seed %d", seed).isTrue();
      double[] choice = program.choice();
      assertThat(DoubleStream.of(choice))
          .as("seed %d", seed)
          .allMatch(x -> x > -1e-6 && x < 1 + 1e-6);
      assertThat(sample.fits(choice)).as("seed %d", seed).isTrue();
      assertThat(program.bound())
          .as("seed %d", seed)
          .isEqualTo((long) Math.floor(sample.worth(choice) + 1e-6));
    }
  }

  @Test
  void b01_whereTheNumbersAreTooLargeThereIsNoBound() {
    LinearProgram program =
        new LinearProgram(
            new long[] {Long.MAX_VALUE / 8}, new int[][] {{0}}, new int[] {1}, new boolean[1]);

    assertThat(program.bound()).isEqualTo(WeakDuality.NO_BOUND);
  }
}
