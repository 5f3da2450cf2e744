/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+")
class LatestReadingTest {

    private final Display display = Display.getDefault();
    private final LatestReading reading = new LatestReading(false);
    private final List<String> told = new ArrayList<>();

    private void await(CountDownLatch ended) throws InterruptedException {
        ended.await();
        // what a job hands over was queued before it ended, or is queued right after
        Job.getJobManager().join(UseCaseJob.FAMILY, null);
        while (display.readAndDispatch()) {
            continue;
        }
    }

    @Test
    void thatOnlyTheLatestIsToldEvenIfAnEarlierOneEndsAfterIt() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(2);
        reading.read(
                "first",
                progress -> {
                    begun.countDown();
                    // it does not look whether it was cancelled
                    go.await();
                    ended.countDown();
                    return "first";
                },
                told::add);
        begun.await();
        reading.read(
                "second",
                progress -> {
                    ended.countDown();
                    return "second";
                },
                told::add);
        go.countDown();
        await(ended);
        assertThat(told).containsExactly("second");
    }

    @Test
    void thatNothingIsToldOnceItIsStopped() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        boolean[] cancelled = {false};
        reading.read(
                "only",
                progress -> {
                    begun.countDown();
                    go.await();
                    cancelled[0] = progress.cancelled();
                    ended.countDown();
                    return "only";
                },
                told::add);
        begun.await();
        reading.stop();
        go.countDown();
        await(ended);
        assertThat(told).isEmpty();
        assertThat(cancelled[0]).isTrue();
    }
}
