/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.tika.internal;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What libraries would say to a terminal of odd files, which the result says in words for people.
 */
final class Quiet {

    /** Kept, as a logger that nobody holds loses its level. */
    private static final List<Logger> LOGGERS =
            List.of(
                    Logger.getLogger("org.apache.pdfbox"),
                    Logger.getLogger("org.apache.fontbox"),
                    Logger.getLogger("org.apache.xmpbox"),
                    Logger.getLogger("org.apache.tika"));

    static {
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
    }

    private Quiet() {}

    /** Makes sure that it is. */
    static int loggers() {
        return LOGGERS.size();
    }
}
