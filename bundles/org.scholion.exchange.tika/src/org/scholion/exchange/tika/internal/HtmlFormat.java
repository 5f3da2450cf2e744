/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.tika.internal;

import java.util.Optional;
import org.scholion.exchange.Format;
import org.scholion.exchange.FormatProvider;
import org.scholion.words.Message;

/** A web page: the words of it that are to be seen. */
public final class HtmlFormat implements FormatProvider {

    /** The files' extension. */
    static final String EXTENSION = ".html";

    /** What people call it. */
    static final Message NAME = Message.of("exchange.format.html");

    @Override
    public Format format() {
        return new Format(
                "html", NAME, EXTENSION, false, Optional.of(new HtmlReader()), Optional.empty());
    }
}
