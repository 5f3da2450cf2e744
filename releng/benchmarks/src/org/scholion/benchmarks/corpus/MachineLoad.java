/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.corpus;

import java.lang.management.ManagementFactory;
import org.scholion.benchmarks.Row;

/** What else the machine did while a row was measured. */
final class MachineLoad {

    private MachineLoad() {}

    /** Notes how many threads wanted a processor during the last minute, where that is known. */
    static Row noted(Row row) {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return load < 0 ? row : row.with("load of the machine", load);
    }
}
