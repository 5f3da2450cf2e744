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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Interval;
import org.scholion.curation.study.LayerFigure;
import org.scholion.project.json.JsonText;
import org.scholion.words.Message;
import org.scholion.words.Words;

/**
 * A report of agreement as a page of HTML that needs nothing else: the figures, what was left out,
 * and what all was made of, which can be saved as a file and repeated.
 */
public final class AgreementPage {

    private static final String STYLE =
            "body{font:15px/1.5 system-ui,sans-serif;max-width:70em;margin:2em auto;padding:0 1em}"
                    + "table{border-collapse:collapse}td,th{padding:.2em .8em;text-align:start;"
                    + "border-bottom:1px solid #ccc}td.n{text-align:end;"
                    + "font-variant-numeric:tabular-nums}tr.part td:first-child{padding-inline-start:"
                    + "2em}pre{white-space:pre-wrap;font-size:12px}";

    private final Words words;
    private final StringBuilder page = new StringBuilder();

    private AgreementPage(Words words) {
        this.words = words;
    }

    /**
     * Returns the page.
     *
     * @param report all of it
     * @param project what people call the project
     * @param words says what stands on it
     */
    public static String of(AgreementReport report, String project, Words words) {
        return new AgreementPage(words).write(report, project);
    }

    private String write(AgreementReport report, String project) {
        String title = words.say(Message.of("project.page.title", "project", project));
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(escaped(words.locale().toLanguageTag()))
                .append("\"><head><meta charset=\"utf-8\"><title>")
                .append(escaped(title))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head>\n<body><h1>")
                .append(escaped(title))
                .append("</h1>\n");
        paragraph(
                Message.of(
                        "project.page.made-of",
                        "documents",
                        report.documents(),
                        "members",
                        report.settings().members(),
                        "latest",
                        report.settings().latest(),
                        "version",
                        report.settings().schemaVersion(),
                        "program",
                        report.settings().program()));
        figures(report.figures());
        Set<Message> said = new LinkedHashSet<>(report.notes());
        for (LayerFigure figure : report.figures()) {
            figure.result().precision().missing().ifPresent(said::add);
            said.addAll(figure.result().warnings());
        }
        said.forEach(this::paragraph);
        left(report.left());
        accepted(report.accepted());
        page.append("<details><summary>")
                .append(escaped(words.say("project.page.settings")))
                .append("</summary><pre>")
                .append(
                        escaped(
                                JsonText.of(
                                        List.of(
                                                Map.of(
                                                        "settings",
                                                        AgreementTree.of(report.settings()))))))
                .append("</pre></details>\n</body></html>\n");
        return page.toString();
    }

    private void figures(List<LayerFigure> figures) {
        page.append("<table>\n<tr>");
        for (String head :
                List.of(
                        "project.page.layer",
                        "project.page.measure",
                        "project.page.value",
                        "project.page.interval",
                        "project.page.units")) {
            page.append("<th>").append(escaped(words.say(head))).append("</th>");
        }
        page.append("</tr>\n");
        for (LayerFigure figure : figures) {
            AgreementResult result = figure.result();
            page.append(result.group().isPresent() ? "<tr class=\"part\">" : "<tr>");
            cell(
                    result.group()
                            .map(g -> String.join(" – ", g.names()))
                            .orElseGet(
                                    () ->
                                            figure.layer().word()
                                                    + figure.of().map(of -> " " + of).orElse("")),
                    false);
            cell(result.measure(), false);
            cell(
                    result.value().isDefined()
                            ? String.valueOf(result.number())
                            : words.say(result.value().reason().orElseThrow()),
                    result.value().isDefined());
            cell(bounds(result.interval()), true);
            cell(String.valueOf(result.units()), true);
            page.append("</tr>\n");
        }
        page.append("</table>\n");
    }

    private static String bounds(Optional<Interval> interval) {
        return interval.map(i -> i.low() + " – " + i.high()).orElse("");
    }

    private void left(List<LeftOut> left) {
        if (left.isEmpty()) {
            return;
        }
        page.append("<ul>\n");
        for (LeftOut out : left) {
            page.append("<li>")
                    .append(
                            escaped(
                                    words.say(
                                            Message.of(
                                                    "project.page.left",
                                                    "count",
                                                    out.names().size(),
                                                    "reason",
                                                    out.reason(),
                                                    "names",
                                                    out.names()))))
                    .append("</li>\n");
        }
        page.append("</ul>\n");
    }

    private void accepted(List<Accepted> accepted) {
        for (Accepted each : accepted) {
            List<Message> steps = new ArrayList<>();
            each.steps()
                    .forEach(
                            (step, count) ->
                                    steps.add(
                                            Message.of(
                                                    "project.agreement.step",
                                                    "step",
                                                    step,
                                                    "count",
                                                    count)));
            paragraph(
                    Message.of(
                            "project.agreement.accepted",
                            "member",
                            each.member(),
                            "marks",
                            each.marks(),
                            "steps",
                            steps));
        }
    }

    private void paragraph(Message said) {
        page.append("<p>").append(escaped(words.say(said))).append("</p>\n");
    }

    private void cell(String text, boolean number) {
        page.append(number ? "<td class=\"n\">" : "<td>").append(escaped(text)).append("</td>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
