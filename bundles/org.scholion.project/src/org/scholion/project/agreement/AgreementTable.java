/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.curation.study.LayerFigure;

/**
 * A report of agreement as a table with one row for each figure, for spreadsheets: UTF-8, commas,
 * quotation marks where a cell needs them. Behind the figures of each row stands what all were made
 * of; the numbers of the sets are in the JSON alone.
 */
public final class AgreementTable {

    private static final List<String> HEADS =
            List.of(
                    "layer",
                    "of",
                    "measure",
                    "members",
                    "by",
                    "name",
                    "value",
                    "undefined",
                    "low",
                    "high",
                    "level",
                    "units",
                    "excluded",
                    "documents",
                    "state",
                    "schema_version",
                    "program",
                    "units_of_text",
                    "include",
                    "without_suggested",
                    "p",
                    "p_holm");

    private AgreementTable() {}

    /** Returns the table of a report, lines ended by {@code \r\n}. */
    public static String of(AgreementReport report) {
        StringBuilder table = new StringBuilder();
        line(table, HEADS);
        for (LayerFigure figure : report.figures()) {
            line(table, row(figure, report.left(), report.settings()));
        }
        return table.toString();
    }

    private static List<String> row(
            LayerFigure figure, List<LeftOut> left, AgreementSettings settings) {
        AgreementResult result = figure.result();
        List<String> excluded = new ArrayList<>();
        left.forEach(out -> excluded.add(out.names().size() + " " + out.reason()));
        result.excluded().forEach(out -> excluded.add(out.count() + " " + out.reason()));
        List<String> cells = new ArrayList<>();
        Collections.addAll(
                cells,
                figure.layer().word(),
                figure.of().orElse(""),
                result.measure(),
                String.join(" ", result.annotators()),
                result.group().map(g -> g.kind().name().toLowerCase(Locale.ROOT)).orElse(""),
                result.group().map(g -> String.join(" ", g.names())).orElse(""),
                result.value().isDefined() ? String.valueOf(result.number()) : "",
                result.value().reason().map(Object::toString).orElse(""),
                result.interval().map(i -> String.valueOf(i.low())).orElse(""),
                result.interval().map(i -> String.valueOf(i.high())).orElse(""),
                result.interval().map(i -> String.valueOf(i.level())).orElse(""),
                String.valueOf(result.units()),
                String.join("; ", excluded),
                settings.documents().orElse(""),
                settings.latest() ? "latest" : "first-done",
                String.valueOf(settings.schemaVersion()),
                settings.program(),
                settings.scope().counting().unit().word(),
                String.join(" ", settings.scope().included()),
                String.valueOf(!settings.scope().counting().sameSuggestions()),
                detail(result, "p"),
                detail(result, "p-holm"));
        return cells;
    }

    /** An ingredient that most figures do not have. */
    private static String detail(AgreementResult result, String name) {
        return Optional.ofNullable(result.details().get(name)).map(Object::toString).orElse("");
    }

    private static void line(StringBuilder table, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            table.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
        }
        table.append("\r\n");
    }

    private static String quoted(String cell) {
        return cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }
}
