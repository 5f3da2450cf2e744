/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.xmi;

import java.util.SortedMap;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.scholion.document.cas.CasContents;
import org.scholion.exchange.Losses;
import org.scholion.exchange.ReadOptions;

/**
 * Reads a CAS of a foreign type system, whatever format filled it, so that types come out the same
 * from each.
 *
 * @param contents what was understood
 * @param metadata what the CAS says about its document
 */
public record ForeignReading(CasContents contents, SortedMap<String, String> metadata) {

    /**
     * Reads a CAS.
     *
     * @param file what messages call it
     * @param description of its type system
     * @param losses takes what could not be understood
     */
    public static ForeignReading of(
            String file,
            CAS cas,
            TypeSystemDescription description,
            ReadOptions options,
            Losses.Recorder losses) {
        ForeignCas foreign =
                new ForeignCas(
                        file,
                        cas,
                        new ForeignTypes(cas.getTypeSystem(), description, options.schema()),
                        options,
                        losses);
        CasContents contents = foreign.read();
        return new ForeignReading(contents, foreign.metadata());
    }
}
