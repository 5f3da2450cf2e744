/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.webanno;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.internal.webanno.TsvLayer.Holds;
import org.scholion.words.Message;

/** The chains of a file: each row says which chain it is of, and which link there. */
final class TsvChains {

    private final TsvCas cas;
    private final Map<String, TreeMap<Integer, AnnotationFS>> chains = new TreeMap<>();

    TsvChains(TsvCas cas) {
        this.cas = cas;
    }

    /** Takes the cells of a row. */
    void add(TsvLayer layer, TsvFile.Row row, List<List<String>> cells, int stacked)
            throws UnreadableSourceException {
        for (int i = 0; i < stacked; i++) {
            Optional<int[]> place = Optional.empty();
            List<String> values = new ArrayList<>();
            for (int c = 0; c < layer.columns().size(); c++) {
                String part = TsvCas.part(cells, c, i);
                int arrow = arrow(part);
                if (arrow >= 0) {
                    place = place(part.substring(arrow + 2));
                    values.add(part.substring(0, arrow));
                } else {
                    values.add(TsvText.Numbered.of(part).text());
                }
            }
            int[] at =
                    place.orElseThrow(() -> cas.error(row, Message.of("exchange.tsv.chain-link")));
            String chain = TsvCas.key(layer.type(), String.format(Locale.ROOT, "%010d", at[0]));
            TreeMap<Integer, AnnotationFS> links =
                    chains.computeIfAbsent(chain, k -> new TreeMap<>());
            @Nullable AnnotationFS before = links.get(at[1]);
            if (before != null) {
                TsvCas.extend(before, row);
                continue;
            }
            AnnotationFS fs = cas.make(layer, row);
            links.put(at[1], fs);
            for (int c = 0; c < values.size(); c++) {
                if (layer.columns().get(c).holds() == Holds.VALUE) {
                    cas.value(row, fs, layer.columns().get(c).feature(), values.get(c));
                }
            }
        }
    }

    private static int arrow(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (part.charAt(i) == '\\') {
                // an escaped arrow has one backslash before both of its characters
                i += part.startsWith("->", i + 1) ? 2 : 1;
            } else if (part.startsWith("->", i)) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<int[]> place(String text) {
        return text.matches("[0-9]{1,9}-[0-9]{1,9}")
                ? Optional.of(
                        new int[] {
                            Integer.parseInt(text.substring(0, text.indexOf('-'))),
                            Integer.parseInt(text.substring(text.indexOf('-') + 1))
                        })
                : Optional.empty();
    }

    /** Joins the links of each chain, and adds the chains to the index. */
    void fill(CAS filled) {
        chains.forEach(
                (key, links) -> {
                    Type linkType = cas.type(key.substring(0, key.indexOf('\t')));
                    List<AnnotationFS> all = new ArrayList<>(links.values());
                    for (int i = 0; i + 1 < all.size(); i++) {
                        all.get(i)
                                .setFeatureValue(
                                        TsvCas.feature(linkType, TsvTypes.NEXT), all.get(i + 1));
                    }
                    Type chainType = cas.type(TsvTypes.chain(linkType.getName()));
                    FeatureStructure chain = filled.createFS(chainType);
                    chain.setFeatureValue(TsvCas.feature(chainType, TsvTypes.FIRST), all.get(0));
                    filled.addFsToIndexes(chain);
                });
    }
}
