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

/**
 * Words with tags of entities, as CoNLL-2002 and 2003 have them. Described at
 * https://www.clips.uantwerpen.be/conll2003/ner/.
 */
public final class Conll2003Format implements FormatProvider {

    /** What base layers of such files call their source. */
    static final String ID = "conll2003";

    /** The files' extension. */
    static final String EXTENSION = ".conll";

    @Override
    public Format format() {
        return new Format(
                ID,
                Message.of("exchange.format.conll2003"),
                EXTENSION,
                true,
                Optional.of(new Conll2003Reader()),
                Optional.of(new Conll2003Writer()));
    }
}
