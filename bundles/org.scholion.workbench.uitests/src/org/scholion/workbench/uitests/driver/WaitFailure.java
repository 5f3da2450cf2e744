/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.scholion.workbench.uitests.driver;

import java.time.Duration;

/** What a journey waited for did not come; says what it was and what went on meanwhile. */
public final class WaitFailure extends AssertionError {

    private static final long serialVersionUID = 1L;

    WaitFailure(String what, Duration patience, String evidence, Throwable cause) {
        super(
                "Waited "
                        + patience.toSeconds()
                        + " s for "
                        + what
                        + System.lineSeparator()
                        + evidence,
                cause);
    }
}
