/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.brat;

import java.util.TreeMap;
import org.scholion.schema.Schema;

/** Writes a schema as an {@code annotation.conf}. */
public final class BratConfiguration {

    private BratConfiguration() {}

    /** Returns the configuration. Rules, scales and what brat has no word for stay behind. */
    public static String of(Schema schema) {
        ConfWriter writer = new ConfWriter(new TreeMap<>());
        writer.add(schema);
        return writer.text();
    }
}
