package org.armistice.index.graph;

import java.util.Arrays;

/** Numbers, of which the last that was put on is the first that is taken off. */
public final class Stack {

    private int[] numbers = new int[8];
    private int size;

    public Stack(int first) {
        push(first);
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public void push(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    public int pop() {
        return numbers[--size];
    }
}
