/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.installed;

import java.util.List;
import java.util.stream.Stream;
import org.scholion.exchange.Format;
import org.scholion.exchange.FormatProvider;
import org.scholion.exchange.internal.bioc.BiocFormat;
import org.scholion.exchange.internal.brat.BratFormat;
import org.scholion.exchange.internal.conll.Conll2003Format;
import org.scholion.exchange.internal.conll.Conll2012Format;
import org.scholion.exchange.internal.conll.ConlluFormat;
import org.scholion.exchange.internal.flavour.FlavourFormats;
import org.scholion.exchange.internal.hf.HuggingFaceFormat;
import org.scholion.exchange.internal.json.JsonCasFormat;
import org.scholion.exchange.internal.jsonl.JsonlFormat;
import org.scholion.exchange.internal.tei.TeiFormat;
import org.scholion.exchange.internal.txt.TxtFormat;
import org.scholion.exchange.internal.w3c.WebAnnotationFormat;
import org.scholion.exchange.internal.webanno.WebannoFormat;
import org.scholion.exchange.internal.xmi.XmiFormat;

/** The formats this bundle brings. */
final class BuiltInFormats {

    /** Plain text is last: it gets what nothing else knows. */
    private static final List<FormatProvider> PROVIDERS =
            List.of(
                    new XmiFormat(),
                    new JsonCasFormat(),
                    new BratFormat(),
                    new WebannoFormat(),
                    new WebAnnotationFormat(),
                    BiocFormat.xml(),
                    BiocFormat.json(),
                    new TeiFormat(),
                    new ConlluFormat(),
                    new Conll2012Format(),
                    new Conll2003Format(),
                    new JsonlFormat(),
                    new HuggingFaceFormat(),
                    new TxtFormat());

    private BuiltInFormats() {}

    /** Returns the formats, the more special ones first. */
    static List<Format> all() {
        return Stream.concat(FlavourFormats.all().stream(), PROVIDERS.stream())
                .map(FormatProvider::format)
                .toList();
    }
}
