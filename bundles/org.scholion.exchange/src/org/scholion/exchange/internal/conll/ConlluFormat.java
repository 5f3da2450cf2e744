/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.conll;

import java.util.Optional;
import org.scholion.exchange.Format;
import org.scholion.exchange.FormatProvider;
import org.scholion.words.Message;

/** CoNLL-U, with entities and coreference as CorefUD has them. */
public final class ConlluFormat implements FormatProvider {

    /** The files' extension. */
    static final String EXTENSION = ".conllu";

    /** What base layers of such files call their source. */
    static final String SOURCE = "conllu";

    @Override
    public Format format() {
        return new Format(
                SOURCE,
                Message.of("exchange.format.conllu"),
                EXTENSION,
                true,
                Optional.of(new ConlluReader()),
                Optional.of(new ConlluWriter()));
    }
}
