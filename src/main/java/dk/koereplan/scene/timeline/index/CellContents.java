package dk.koereplan.scene.timeline.index;

import java.util.Arrays;

/// Which things stand in which cells, a cell being one outer lane and one inner lane within it. The places of one thing
/// follow each other.
final class CellContents {
    private final int[] starts;
    private final int[] numbers;
    private final int[] cells;
    private final int[] rows;
    private final int[] byCell;
    private final int[] cellStarts;

    /// @param outer,inner the lanes of each number; empty for what has no place
    /// @param inners how many inner lanes an outer one has
    CellContents(int[][] outer, int[][] inner, int outers, int inners) {
        starts = new int[outer.length + 1];
        for (int number = 0; number < outer.length; number++) {
            starts[number + 1] = starts[number] + outer[number].length * inner[number].length;
        }
        numbers = new int[starts[outer.length]];
        cells = new int[numbers.length];
        rows = new int[numbers.length];
        cellStarts = new int[outers * inners + 1];
        int place = 0;
        for (int number = 0; number < outer.length; number++) {
            for (int row : outer[number]) {
                for (int column : inner[number]) {
                    numbers[place] = number;
                    cells[place] = row * inners + column;
                    cellStarts[cells[place] + 1]++;
                    place++;
                }
            }
        }
        for (int cell = 1; cell < cellStarts.length; cell++) {
            cellStarts[cell] += cellStarts[cell - 1];
        }
        byCell = sorted();
    }

    private int[] sorted() {
        int[] next = cellStarts.clone();
        int[] sorted = new int[cells.length];
        for (int place = 0; place < cells.length; place++) {
            sorted[next[cells[place]]++] = place;
        }
        return sorted;
    }

    boolean isEmpty(int cell) {
        return cellStarts[cell] == cellStarts[cell + 1];
    }

    /// The numbers of what stands in a cell.
    int[] in(int cell) {
        int[] found = Arrays.copyOfRange(byCell, cellStarts[cell], cellStarts[cell + 1]);
        for (int i = 0; i < found.length; i++) {
            found[i] = numbers[found[i]];
        }
        return found;
    }

    /// Remembers the rows of what stands in a cell, in the order of [#in].
    void packed(int cell, int[] rowOf) {
        for (int i = 0; i < rowOf.length; i++) {
            rows[byCell[cellStarts[cell] + i]] = rowOf[i];
        }
    }

    boolean shared(int number) {
        return to(number) - from(number) > 1;
    }

    /// The first place of a number, and with [#to] all of them.
    int from(int number) {
        return starts[number];
    }

    int to(int number) {
        return starts[number + 1];
    }

    int cell(int place) {
        return cells[place];
    }

    /// 0 while its cell has not been packed.
    int row(int place) {
        return rows[place];
    }
}
