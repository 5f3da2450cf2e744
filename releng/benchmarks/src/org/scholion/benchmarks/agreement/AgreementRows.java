/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.agreement;

import java.util.List;
import org.scholion.benchmarks.Benchmarks;
import org.scholion.benchmarks.Row;
import org.scholion.benchmarks.Workplace;

/** The benchmarks of agreement as rows of the runner. */
public final class AgreementRows implements Benchmarks {
    @Override
    public List<String> names() {
        return AgreementBenchmarks.NAMES;
    }

    @Override
    public Row run(String name, Workplace workplace) {
        AgreementBenchmarks.Row row = AgreementBenchmarks.run(name);
        return new Row(row.name(), row.ours(), row.against(), row.unit(), row.reach());
    }
}
