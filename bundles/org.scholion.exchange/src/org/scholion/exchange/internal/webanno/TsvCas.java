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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.internal.EscapedText;
import org.scholion.exchange.internal.webanno.TsvLayer.Column;
import org.scholion.exchange.internal.webanno.TsvLayer.Holds;
import org.scholion.exchange.internal.webanno.TsvLayer.Kind;
import org.scholion.words.Message;

/** Fills a CAS with what the rows of a file say. */
final class TsvCas {

    private static final String NONE = "_";
    private static final String NULL = "*";
    private static final Pattern OF_LAYER =
            Pattern.compile("[0-9]+-[0-9]+(?:\\.[0-9]+)?-([0-9]{1,6})");

    private final String file;
    private final TsvFile tsv;
    private final CAS cas;

    /** Annotations by layer and number, or by layer, unit and place in its cells. */
    private final Map<String, AnnotationFS> known = new HashMap<>();

    /** Annotations that begin at a unit without a number, by layer type. */
    private final Map<String, AnnotationFS> alone = new HashMap<>();

    private final List<Pending> pending = new ArrayList<>();
    private final List<AnnotationFS> made = new ArrayList<>();
    private final TsvChains chains;

    /** A cell that names other annotations, read when all of them are there. */
    private record Pending(TsvFile.Row row, TsvLayer layer, List<List<String>> cells, int column) {}

    TsvCas(String file, TsvFile tsv, CAS cas) {
        this.file = file;
        this.tsv = tsv;
        this.cas = cas;
        chains = new TsvChains(this);
    }

    Type type(String name) {
        return Optional.ofNullable(cas.getTypeSystem().getType(name)).orElseThrow();
    }

    static Feature feature(Type type, String name) {
        return Optional.ofNullable(type.getFeatureByBaseName(name)).orElseThrow();
    }

    /** Makes an annotation over a row. */
    AnnotationFS make(TsvLayer layer, TsvFile.Row row) {
        AnnotationFS fs = cas.createAnnotation(type(layer.type()), row.begin(), row.end());
        made.add(fs);
        return fs;
    }

    void fill() throws UnreadableSourceException {
        cas.setDocumentText(tsv.text());
        Map<String, AnnotationFS> tokens = new HashMap<>();
        Type sentenceType = type(TsvTypes.SENTENCE);
        for (TsvFile.Sentence sentence : tsv.sentences()) {
            AnnotationFS fs = cas.createAnnotation(sentenceType, sentence.begin(), sentence.end());
            sentence.id().ifPresent(i -> fs.setStringValue(feature(sentenceType, "id"), i));
            made.add(fs);
            for (TsvFile.Row row : sentence.rows()) {
                if (row.isToken()) {
                    AnnotationFS token =
                            cas.createAnnotation(type(TsvTypes.TOKEN), row.begin(), row.end());
                    tokens.put(row.unit(), token);
                    alone.put(key(TsvTypes.TOKEN, row.unit()), token);
                    made.add(token);
                }
            }
        }
        int first = 0;
        for (TsvLayer layer : tsv.layers()) {
            for (TsvFile.Sentence sentence : tsv.sentences()) {
                for (TsvFile.Row row : sentence.rows()) {
                    read(layer, row, row.cells().subList(first, first + layer.columns().size()));
                }
            }
            first += layer.columns().size();
        }
        for (Pending each : pending) {
            if (each.layer().kind() == Kind.RELATION) {
                relations(each);
            } else {
                slots(each);
            }
        }
        chains.fill(cas);
        for (AnnotationFS fs : made) {
            cas.addFsToIndexes(fs);
        }
        onTokens(tokens);
    }

    static String key(String type, String unit) {
        return type + "\t" + unit;
    }

    private void read(TsvLayer layer, TsvFile.Row row, List<String> cells)
            throws UnreadableSourceException {
        List<List<String>> split = new ArrayList<>();
        int stacked = 0;
        boolean any = false;
        for (String cell : cells) {
            any |= !cell.equals(NONE);
            List<String> parts = EscapedText.split(cell, '|');
            split.add(parts);
            stacked = Math.max(stacked, parts.size());
        }
        if (!any) {
            return;
        }
        for (List<String> parts : split) {
            if (parts.size() != stacked && !(parts.size() == 1 && parts.get(0).equals(NONE))) {
                throw error(row, Message.of("exchange.tsv.stacked"));
            }
        }
        switch (layer.kind()) {
            case SPAN -> spans(layer, row, split, stacked);
            case CHAIN -> chains.add(layer, row, split, stacked);
            case RELATION -> {
                for (int i = 0; i < layer.columns().size(); i++) {
                    if (layer.columns().get(i).holds() == Holds.BASE) {
                        pending.add(new Pending(row, layer, split, i));
                    }
                }
            }
        }
    }

    UnreadableSourceException error(TsvFile.Row row, Message what) {
        return UnreadableSourceException.atLine(file, row.line(), what);
    }

    static String part(List<List<String>> cells, int column, int i) {
        List<String> parts = cells.get(column);
        return i < parts.size() ? parts.get(i) : NONE;
    }

    private static String number(TsvLayer layer, List<List<String>> cells, int i) {
        for (int c = 0; c < layer.columns().size(); c++) {
            Holds holds = layer.columns().get(c).holds();
            if (holds != Holds.SLOT_TARGETS && holds != Holds.BASE) {
                String number = TsvText.Numbered.of(part(cells, c, i)).number();
                if (!number.equals("0")) {
                    return number;
                }
            }
        }
        return "0";
    }

    private void spans(TsvLayer layer, TsvFile.Row row, List<List<String>> cells, int stacked)
            throws UnreadableSourceException {
        Set<Integer> queued = new HashSet<>();
        for (int i = 0; i < stacked; i++) {
            String number = number(layer, cells, i);
            @Nullable
            AnnotationFS before = number.equals("0") ? null : known.get(key(layer.type(), number));
            if (before != null) {
                extend(before, row);
                known.putIfAbsent(key(layer.type(), row.unit() + "[" + number + "]"), before);
                continue;
            }
            AnnotationFS fs = make(layer, row);
            if (number.equals("0")) {
                alone.putIfAbsent(key(layer.type(), row.unit()), fs);
            } else {
                known.put(key(layer.type(), number), fs);
                known.put(key(layer.type(), row.unit() + "[" + number + "]"), fs);
            }
            for (int c = 0; c < layer.columns().size(); c++) {
                Column column = layer.columns().get(c);
                if (column.holds() == Holds.VALUE) {
                    value(row, fs, column.feature(), TsvText.Numbered.of(part(cells, c, i)).text());
                } else if (column.holds() == Holds.SLOT_LABELS) {
                    slotsOf.put(slotKey(row, layer, c, i), fs);
                    if (queued.add(c)) {
                        pending.add(new Pending(row, layer, cells, c));
                    }
                }
            }
        }
    }

    /** The annotations whose slots are read later. */
    private final Map<String, AnnotationFS> slotsOf = new HashMap<>();

    private static String slotKey(TsvFile.Row row, TsvLayer layer, int column, int i) {
        return layer.type() + "\t" + row.unit() + "\t" + column + "\t" + i;
    }

    static void extend(AnnotationFS fs, TsvFile.Row row) {
        Type type = fs.getType();
        fs.setIntValue(
                feature(type, CAS.FEATURE_BASE_NAME_BEGIN), Math.min(fs.getBegin(), row.begin()));
        fs.setIntValue(feature(type, CAS.FEATURE_BASE_NAME_END), Math.max(fs.getEnd(), row.end()));
    }

    void value(TsvFile.Row row, AnnotationFS fs, String name, String escaped)
            throws UnreadableSourceException {
        if (escaped.equals(NULL) || escaped.equals(NONE)) {
            return;
        }
        Feature feature = feature(fs.getType(), name);
        String value = tsv.version().value(escaped);
        try {
            fs.setFeatureValueFromString(feature, value);
        } catch (RuntimeException e) {
            // UIMA says so unchecked where a value is none of its feature's kind
            UnreadableSourceException error =
                    error(
                            row,
                            Message.of(
                                    "exchange.tsv.value",
                                    "value",
                                    value,
                                    "feature",
                                    feature.getName(),
                                    "kind",
                                    feature.getRange().getName()));
            error.initCause(e);
            throw error;
        }
    }

    /** Finds what a reference leads to: by its number, or as the only one of a type at a unit. */
    private AnnotationFS find(TsvFile.Row row, String target, String unit, String number)
            throws UnreadableSourceException {
        Optional<AnnotationFS> found = Optional.empty();
        Map<String, AnnotationFS> from = number.equals("0") ? alone : known;
        Optional<TsvLayer> named = tsv.version().isOld() ? layerOf(unit) : Optional.empty();
        String at = named.isPresent() ? unit.substring(0, unit.lastIndexOf('-')) : unit;
        String place = number.equals("0") ? at : at + "[" + number + "]";
        if (named.isPresent()) {
            found = Optional.ofNullable(from.get(key(named.get().type(), place)));
        } else if (target.equals(CAS.TYPE_NAME_ANNOTATION)) {
            for (TsvLayer layer : tsv.layers()) {
                found = found.or(() -> Optional.ofNullable(from.get(key(layer.type(), place))));
            }
        } else {
            found = Optional.ofNullable(from.get(key(target, place)));
        }
        return found.orElseThrow(
                () -> error(row, Message.of("exchange.tsv.reference", "reference", place)));
    }

    /** Of 1-4-2 this is the second layer: 1-4 is where its annotation is. */
    private Optional<TsvLayer> layerOf(String unit) {
        Matcher parts = OF_LAYER.matcher(unit);
        int layer = parts.matches() ? Integer.parseInt(parts.group(1)) : 0;
        return layer >= 1 && layer <= tsv.layers().size()
                ? Optional.of(tsv.layers().get(layer - 1))
                : Optional.empty();
    }

    private void relations(Pending each) throws UnreadableSourceException {
        TsvFile.Row row = each.row();
        Type type = type(each.layer().type());
        String base = each.layer().columns().get(each.column()).target();
        List<String> parts = each.cells().get(each.column());
        for (int i = 0; i < parts.size(); i++) {
            TsvText.Numbered reference = TsvText.Numbered.of(parts.get(i));
            String[] numbers = reference.number().split("_", -1);
            AnnotationFS from = find(row, base, reference.text(), numbers[0]);
            AnnotationFS to = find(row, base, row.unit(), numbers.length > 1 ? numbers[1] : "0");
            AnnotationFS fs = cas.createAnnotation(type, to.getBegin(), to.getEnd());
            fs.setFeatureValue(feature(type, TsvTypes.GOVERNOR), from);
            fs.setFeatureValue(feature(type, TsvTypes.DEPENDENT), to);
            for (int c = 0; c < each.layer().columns().size(); c++) {
                Column column = each.layer().columns().get(c);
                if (column.holds() == Holds.VALUE) {
                    value(row, fs, column.feature(), part(each.cells(), c, i));
                }
            }
            made.add(fs);
        }
    }

    private void slots(Pending each) throws UnreadableSourceException {
        TsvFile.Row row = each.row();
        Column column = each.layer().columns().get(each.column());
        Type type = type(each.layer().type());
        Type linkType = type(column.link());
        for (int i = 0; i < each.cells().get(each.column()).size(); i++) {
            @Nullable AnnotationFS host = slotsOf.get(slotKey(row, each.layer(), each.column(), i));
            String labels = TsvText.Numbered.of(part(each.cells(), each.column(), i)).text();
            if (host == null || labels.equals(NONE)) {
                continue;
            }
            List<String> names = EscapedText.split(labels, ';');
            List<String> targets = EscapedText.split(part(each.cells(), each.column() + 1, i), ';');
            if (names.size() != targets.size()) {
                throw error(row, Message.of("exchange.tsv.slots"));
            }
            ArrayFS<?> links = cas.createArrayFS(names.size());
            for (int s = 0; s < names.size(); s++) {
                TsvText.Numbered to = TsvText.Numbered.of(targets.get(s));
                FeatureStructure link = cas.createFS(linkType);
                if (!names.get(s).equals(NULL)) {
                    link.setStringValue(
                            feature(linkType, TsvTypes.ROLE), tsv.version().value(names.get(s)));
                }
                link.setFeatureValue(
                        feature(linkType, TsvTypes.TARGET),
                        find(row, column.target(), to.text(), to.number()));
                setElement(links, s, link);
            }
            host.setFeatureValue(feature(type, column.feature()), links);
        }
    }

    /** UIMA's arrays of structures take any, whatever their parameter. */
    @SuppressWarnings("unchecked")
    private static void setElement(ArrayFS<?> links, int index, FeatureStructure link) {
        ((ArrayFS<FeatureStructure>) links).set(index, link);
    }

    /** What says more about a token is named by it. */
    private void onTokens(Map<String, AnnotationFS> tokens) {
        Type token = type(TsvTypes.TOKEN);
        TsvTypes.OF_TOKENS.forEach(
                (name, featureName) ->
                        tokens.forEach(
                                (unit, fs) -> {
                                    @Nullable AnnotationFS more = alone.get(key(name, unit));
                                    if (more != null
                                            && more.getBegin() == fs.getBegin()
                                            && more.getEnd() == fs.getEnd()) {
                                        fs.setFeatureValue(feature(token, featureName), more);
                                    }
                                }));
    }
}
