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
 * Coreference as CoNLL-2011 and 2012 have it. Described at
 * https://conll.cemantix.org/2012/data.html under "*_conll File Format".
 */
public final class Conll2012Format implements FormatProvider {

    /** What base layers of such files call their source. */
    static final String ID = "conll2012";

    /** The files' extension. */
    static final String EXTENSION = ".v4_gold_conll";

    @Override
    public Format format() {
        return new Format(
                ID,
                Message.of("exchange.format.conll2012"),
                EXTENSION,
                true,
                Optional.of(new Conll2012Reader()),
                Optional.of(new Conll2012Writer()));
    }
}
