package org.armistice.index;

import java.util.Arrays;

/** Numbers, of which the last that was put on is the first that is taken off. */
final class Stack {

    private int[] numbers = new int[8];
    private int size;

    Stack(int first) {
        push(first);
    }

    boolean isEmpty() {
        return size == 0;
    }

    void push(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    int pop() {
        return numbers[--size];
    }
}
