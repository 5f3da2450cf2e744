/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.brat;

import java.util.Optional;
import org.scholion.exchange.Format;
import org.scholion.exchange.FormatProvider;
import org.scholion.words.Message;

/** brat standoff. */
public final class BratFormat implements FormatProvider {

    /** The extension of files of annotations. */
    static final String ANN = ".ann";

    /** The extension of files of text. */
    static final String TXT = ".txt";

    /** The name of a folder's configuration. */
    static final String CONFIGURATION = "annotation.conf";

    /** The name of what says how a folder's annotations are shown. */
    static final String LABELS = "visual.conf";

    /** The file with the keys that choose types. */
    static final String KEYS = "kb_shortcuts.conf";

    @Override
    public Format format() {
        return new Format(
                "brat",
                Message.of("exchange.format.brat"),
                ANN,
                true,
                Optional.of(new BratReader()),
                Optional.of(new BratWriter()));
    }
}
