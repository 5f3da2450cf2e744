/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A few broken inputs, always the same; {@code releng/fuzz} makes very many, guided by coverage.
 */
class FuzzTest {

    private static final int NUMBER = 250;

    @TempDir Path folder = Path.of("");

    @Test
    void thatTheSeedsAreSound() throws Exception {
        for (FuzzTarget target : Targets.all(folder, Optional.empty())) {
            if (target instanceof ImportFuzzTarget) {
                // it begins with the seeds of the others
                continue;
            }
            Fuzzer fuzzer = new Fuzzer();
            fuzzer.run(target, 0, 0, target.seeds());
            target.close();
            assertThat(fuzzer.finds()).as(target.name()).isEmpty();
            assertThat(fuzzer.refused()).as(target.name()).isZero();
        }
    }

    @Test
    void thatBrokenFilesEndInErrorsOfANameOnly() throws Exception {
        List<FuzzTarget> targets = Targets.all(folder, Optional.empty());
        List<FuzzInput> others = new ArrayList<>();
        targets.forEach(target -> others.addAll(target.seeds()));
        for (FuzzTarget target : targets) {
            Fuzzer fuzzer = new Fuzzer();
            fuzzer.run(target, NUMBER / target.cost(), 42, others);
            target.close();
            assertThat(fuzzer.finds()).as(target.name()).isEmpty();
        }
    }
}
