/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Does the same to many things on all processors and hands out the results in the order of the
 * things. Only a few results wait to be taken at any time.
 *
 * @param <I> what goes in
 * @param <O> what comes out
 */
public final class OrderedWork<I, O> implements Iterator<O>, AutoCloseable {

    private final Iterator<I> input;
    private final Function<I, O> step;
    private final ToLongFunction<I> weight;
    private final long most;
    private final int ahead;
    private final ExecutorService workers;
    private final Deque<UnderWay<O>> underWay = new ArrayDeque<>();
    private long weighing;

    /**
     * Creates the work; nothing is done before the first result is asked for.
     *
     * @param input the things, each worth a task of its own
     * @param step done on several threads at once
     */
    public OrderedWork(List<I> input, Function<I, O> step) {
        this(input, step, thing -> 0, Long.MAX_VALUE);
    }

    /**
     * Creates work on things that may be large.
     *
     * @param weight how large a thing is
     * @param most while those under way weigh as much, no further one is begun
     */
    public OrderedWork(List<I> input, Function<I, O> step, ToLongFunction<I> weight, long most) {
        this.input = input.iterator();
        this.step = step;
        this.weight = weight;
        this.most = most;
        int processors = Runtime.getRuntime().availableProcessors();
        this.ahead = 2 * processors + 1;
        this.workers =
                Executors.newFixedThreadPool(
                        processors,
                        task -> {
                            Thread thread = new Thread(task, "scholion-ahead");
                            thread.setDaemon(true);
                            return thread;
                        });
    }

    @Override
    public boolean hasNext() {
        return !underWay.isEmpty() || input.hasNext();
    }

    @Override
    public O next() {
        while (underWay.size() < ahead && weighing < most && input.hasNext()) {
            I thing = input.next();
            long weighs = weight.applyAsLong(thing);
            weighing += weighs;
            underWay.add(new UnderWay<>(workers.submit(() -> step.apply(thing)), weighs));
        }
        if (underWay.isEmpty()) {
            throw new NoSuchElementException();
        }
        UnderWay<O> first = underWay.remove();
        weighing -= first.weight();
        try {
            return first.result().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a step failed", e.getCause());
        }
    }

    private record UnderWay<O>(Future<O> result, long weight) {}

    /** Stops what is under way and waits until it has stopped. */
    @Override
    public void close() {
        workers.shutdownNow();
        try {
            if (!workers.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("a step does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
