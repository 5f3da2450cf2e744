/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.corpus;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.CancelledException;
import org.scholion.project.ImportDocuments;
import org.scholion.project.ImportRequest;
import org.scholion.project.ImportResult;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/**
 * Imports the same material into a project, under new names each time, in a thread of its own until
 * it is closed; as the workbench imports, so that edits pass.
 */
final class SteadyImport implements AutoCloseable {

    private static final long MOMENT_NANOSECONDS = 1_000_000;

    private final OpenProject project;
    private final ImportMaterial material;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Future<Integer> importing;
    private final AtomicLong documents = new AtomicLong();
    private volatile boolean writing;
    private volatile boolean stopped;

    SteadyImport(OpenProject project, ImportMaterial material) {
        this.project = project;
        this.material = material;
        this.importing = thread.submit(this::run);
    }

    private int run() throws Exception {
        int rounds = 0;
        while (!stopped) {
            material.rename();
            try {
                importOnce(project, material, new Watch());
                rounds++;
            } catch (CancelledException e) {
                // Someone has seen enough.
                stopped = true;
            } finally {
                writing = false;
            }
        }
        return rounds;
    }

    /** How many documents have been read and given to the store so far. */
    long documents() {
        return documents.get();
    }

    /** Imports all of the material, once. */
    static void importOnce(OpenProject project, ImportMaterial material, Progress progress)
            throws Exception {
        ImportResult result =
                new ImportDocuments(project, InstalledFormats.all())
                        .run(ImportRequest.of(List.of(material.root())), progress);
        long added = result.count(ImportResult.Outcome.ADDED);
        if (added != material.documents() || !result.losses().isEmpty()) {
            throw new IllegalStateException(
                    added + " documents were imported. " + result.problems() + result.losses());
        }
    }

    /** Waits until documents go into the store, not only from the disk. */
    void awaitWriting() throws InterruptedException, ExecutionException {
        while (!writing) {
            if (importing.isDone()) {
                importing.get();
                throw new IllegalStateException("the import has ended");
            }
            LockSupport.parkNanos(MOMENT_NANOSECONDS);
        }
    }

    /** Ends the import and waits until it has ended. */
    @Override
    public void close() throws InterruptedException, ExecutionException {
        stopped = true;
        thread.shutdown();
        importing.get();
    }

    private final class Watch implements Progress {
        @Override
        public void begin(Message task, long total) {
            writing = false;
        }

        @Override
        public void worked(long amount, String current) {
            writing = true;
            documents.addAndGet(amount);
        }

        @Override
        public boolean cancelled() {
            return stopped;
        }
    }
}
