/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.flavour;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.scholion.document.Annotation;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.internal.rows.LabelNames;
import org.scholion.exchange.layout.LayoutOption;
import org.scholion.exchange.layout.LayoutOptions;
import org.scholion.exchange.layout.TableColumns;
import org.scholion.schema.DocumentLabelType;
import org.scholion.words.Message;

/**
 * A line of a table for each row, with chosen columns. Spans are a JSON list of begin, end and
 * label, in code points; the cell is empty where it is not known that there are none.
 */
final class TableFlavour implements Flavour {

    private static final Message PIECES = Message.of("exchange.lost.as-one-piece");

    private static final Message NO_COLUMN = Message.of("exchange.lost.no-column");
    private static final String SPANS = "spans";

    private final char separator;

    TableFlavour(char separator) {
        this.separator = separator;
    }

    @Override
    public OptionalInt separator() {
        return OptionalInt.of(separator);
    }

    @Override
    public Set<LayoutOption> understands() {
        return Set.of(LayoutOption.COLUMNS);
    }

    @Override
    public Carried carried() {
        return new Carried(false, false, true);
    }

    @Override
    public List<String> columns(LabelNames names, LayoutOptions options) {
        if (!options.columns().isEmpty()) {
            return options.columns();
        }
        List<String> all = new ArrayList<>(TableColumns.USUAL);
        names.documentLabels().forEach(type -> all.add(TableColumns.LABEL + names.type(type.id())));
        return all;
    }

    @Override
    public boolean make(RowContent row, ObjectNode out) {
        List<String> columns = columns(row.names(), row.laid().options());
        for (String column : columns) {
            out.put(column, cell(row, column));
        }
        if (!columns.contains(SPANS)) {
            row.mentions().forEach(mention -> row.losses().lose(NO_COLUMN, mention));
        }
        for (DocumentLabel label : row.labels()) {
            if (!columns.contains(TableColumns.LABEL + row.names().type(label.typeId()))
                    && !columns.contains(TableColumns.LABEL + label.typeId())) {
                row.losses().lose(NO_COLUMN, label);
            }
        }
        return true;
    }

    @Override
    public boolean carries(Annotation annotation, LabelNames names, LayoutOptions options) {
        List<String> columns = columns(names, options);
        return annotation instanceof Mention
                ? columns.contains(SPANS)
                : columns.contains(TableColumns.LABEL + names.type(annotation.typeId()))
                        || columns.contains(TableColumns.LABEL + annotation.typeId());
    }

    private static String cell(RowContent row, String column) {
        ExportDocument document = row.laid().document();
        return switch (column) {
            case "doc_id", "name" -> document.name();
            case "offset" -> String.valueOf(row.laid().codePoints(row.range().begin()));
            case "text" -> row.text();
            case "language" -> document.language().orElse("");
            case "member" -> document.member().orElse("");
            case "state" -> document.state().orElse("");
            case SPANS -> spans(row);
            default ->
                    column.startsWith(TableColumns.METADATA)
                            ? document.metadata()
                                    .getOrDefault(
                                            column.substring(TableColumns.METADATA.length()), "")
                            : labels(row, column.substring(TableColumns.LABEL.length()));
        };
    }

    private static String spans(RowContent row) {
        ArrayNode spans = JsonNodeFactory.instance.arrayNode();
        for (Mention mention : row.mentions()) {
            if (mention.span().fragments().size() > 1) {
                row.losses().lose(PIECES, mention);
            }
            spans.addArray()
                    .add(row.at(mention.span().begin()))
                    .add(row.at(mention.span().end()))
                    .add(row.label(mention));
        }
        return spans.isEmpty() && !row.isComplete() ? "" : spans.toString();
    }

    /** The labels of a type, parted by bars. */
    private static String labels(RowContent row, String name) {
        Optional<DocumentLabelType> type =
                row.names().documentLabels().stream()
                        .filter(t -> row.names().type(t.id()).equals(name) || t.id().equals(name))
                        .findFirst();
        List<String> chosen = new ArrayList<>();
        for (DocumentLabel label : row.labels()) {
            if (type.isPresent()
                    && label.typeId().equals(type.get().id())
                    && label.value() instanceof AttributeValue.Tags tags) {
                tags.tags()
                        .forEach(
                                tag ->
                                        chosen.add(
                                                row.names()
                                                        .tag(
                                                                Optional.of(type.get().tagSet()),
                                                                tag)));
            }
        }
        return chosen.stream().collect(Collectors.joining("|"));
    }

    @Override
    public Map<String, String> beside(LabelNames names) {
        return Map.of();
    }
}
