/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholion.project.agreement.AgreementPage;
import org.scholion.project.agreement.AgreementReport;
import org.scholion.project.agreement.AgreementTable;
import org.scholion.project.agreement.AgreementTree;

/** How a report of agreement is written. */
enum AgreementFormat {
    TEXT {
        @Override
        void write(AgreementReport report, String project, Output output) {
            new ProjectAgreementReport(output).write(report);
        }
    },
    JSON {
        @Override
        void write(AgreementReport report, String project, Output output) {
            output.json(AgreementTree.of(report));
        }
    },
    CSV {
        @Override
        void write(AgreementReport report, String project, Output output) {
            output.data(AgreementTable.of(report));
        }
    },
    HTML {
        @Override
        void write(AgreementReport report, String project, Output output) {
            output.data(AgreementPage.of(report, project, output.words()));
        }
    };

    /** The format of a word; empty if it is none. */
    static Optional<AgreementFormat> named(String word) {
        return Stream.of(values())
                .filter(f -> f.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    /**
     * Writes a report.
     *
     * @param project what people call the project
     */
    abstract void write(AgreementReport report, String project, Output output);
}
