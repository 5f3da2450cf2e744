/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.scholion.workbench.uitests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.scholion.workbench.uitests.page.DocumentPage;

/** The first minute: the sample project opens on an annotated document. */
class FirstStartJourney extends Journey {

    @Test
    void thatTheSampleOpensOnADocumentWithAnnotations() {
        workbench.screenshot("first-start-page");

        workbench.menu("File", "Open sample");
        DocumentPage document = workbench.awaitAnyDocument();

        assertThat(document.count()).isPositive();
        assertThat(workbench.title()).endsWith(" — Scholion");
        workbench.screenshot("first-start-sample");
    }
}
