/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.uitests.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How many keys each job took. A key is counted when it goes down, the ones that move or look for
 * something as well; Shift, Ctrl and Alt are not, as they are held while another key is pressed.
 */
public final class KeyTable {

    /** One job, such as marking a mention. */
    private record Done(String job, int keys, int made) {}

    private final Map<String, List<Done>> jobs = new LinkedHashMap<>();
    private final List<String> told = new ArrayList<>();

    /**
     * Notes a job.
     *
     * @param made how many annotations it made
     */
    public void add(String job, int keys, int made) {
        jobs.computeIfAbsent(job, name -> new ArrayList<>()).add(new Done(job, keys, made));
    }

    /** Notes something below the table. */
    public void tell(String line) {
        told.add(line);
    }

    /** Returns the keys of all jobs whose names begin so, for each annotation they made. */
    public double average(String job) {
        double keys = 0;
        double made = 0;
        for (Map.Entry<String, List<Done>> entry : jobs.entrySet()) {
            if (entry.getKey().startsWith(job)) {
                keys += entry.getValue().stream().mapToInt(Done::keys).sum();
                made += entry.getValue().stream().mapToInt(Done::made).sum();
            }
        }
        return keys / made;
    }

    /** Writes the table beside the screenshots, and into the log. */
    public void write(String name) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(
                String.format(
                        Locale.ROOT,
                        "%-34s %5s %5s %6s %5s",
                        "job",
                        "made",
                        "keys",
                        "each",
                        "most"));
        jobs.forEach(
                (job, done) -> {
                    int keys = done.stream().mapToInt(Done::keys).sum();
                    int made = done.stream().mapToInt(Done::made).sum();
                    lines.add(
                            String.format(
                                    Locale.ROOT,
                                    "%-34s %5d %5d %6.2f %5d",
                                    job,
                                    made,
                                    keys,
                                    keys / (double) Math.max(1, made),
                                    done.stream().mapToInt(Done::keys).max().orElse(0)));
                });
        lines.addAll(told);
        Path file = Files.createDirectories(Path.of("target", "screenshots")).resolve(name);
        Files.write(file, lines);
        System.out.println(name + "\n" + String.join("\n", lines));
    }
}
