/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.agreement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
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

    /** The page around what is said, in a file of its own. */
    private static final String FRAME = "page.html";

    private static final String CELL = "td";

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
        return of(report, project, words, "");
    }

    /**
     * Returns the page with charts.
     *
     * @param charts what stands before the figures, as HTML
     */
    public static String of(AgreementReport report, String project, Words words, String charts) {
        return new AgreementPage(words).write(report, project, charts);
    }

    private String write(AgreementReport report, String project, String charts) {
        String title = words.say(Message.of("project.page.title", "project", project));
        element("h1", title);
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
                        report.settings().program(),
                        "units",
                        report.settings().scope().counting().unit(),
                        "included",
                        report.settings().scope().included().size(),
                        "include",
                        report.settings().scope().included(),
                        "suggested",
                        report.settings().scope().counting().sameSuggestions()));
        page.append(charts);
        figures(report.figures());
        Set<Message> said = new LinkedHashSet<>(report.notes());
        for (LayerFigure figure : report.figures()) {
            figure.result().precision().missing().ifPresent(said::add);
            said.addAll(figure.result().warnings());
        }
        said.forEach(this::paragraph);
        changes(report.changes());
        left(report.left());
        accepted(report.accepted());
        page.append("<details>");
        element("summary", words.say("project.page.settings"));
        element(
                "pre",
                JsonText.of(List.of(Map.of("settings", AgreementTree.of(report.settings())))));
        page.append("</details>\n");
        return frame().replace("{language}", escaped(words.locale().toLanguageTag()))
                .replace("{title}", escaped(title))
                .replace("{body}", page);
    }

    private static String frame() {
        try (InputStream in = AgreementPage.class.getResourceAsStream(FRAME)) {
            if (in == null) {
                throw new IllegalStateException(FRAME);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
            element("th", words.say(head));
        }
        page.append("</tr>\n");
        for (LayerFigure figure : figures) {
            AgreementResult result = figure.result();
            page.append("<tr>");
            element(
                    result.group().isPresent() ? CELL : "th",
                    result.group()
                            .map(g -> String.join(" – ", g.names()))
                            .orElseGet(() -> name(figure)));
            element(CELL, result.measure());
            element(
                    CELL,
                    result.value().isDefined()
                            ? String.valueOf(result.number())
                            : words.say(result.value().reason().orElseThrow()));
            element(CELL, bounds(result.interval()));
            element(CELL, String.valueOf(result.units()));
            page.append("</tr>\n");
        }
        page.append("</table>\n");
    }

    private void changes(List<RoundChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        page.append("<table>\n<tr>");
        for (String head :
                List.of(
                        "project.page.layer",
                        "project.page.measure",
                        "project.page.difference",
                        "project.page.p",
                        "project.page.corrected")) {
            element("th", words.say(head));
        }
        page.append("</tr>\n");
        for (RoundChange change : changes) {
            page.append("<tr>");
            element("th", name(change.figure()));
            element(CELL, change.figure().result().measure());
            element(CELL, number(change.difference()));
            element(CELL, number(change.p()));
            element(CELL, number(change.corrected()));
            page.append("</tr>\n");
        }
        page.append("</table>\n");
    }

    private static String number(OptionalDouble number) {
        return number.isPresent() ? String.valueOf(number.getAsDouble()) : "";
    }

    private static String name(LayerFigure figure) {
        return figure.layer().word() + figure.of().map(of -> " " + of).orElse("");
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
            element(
                    "li",
                    words.say(
                            Message.of(
                                    "project.page.left",
                                    "count",
                                    out.names().size(),
                                    "reason",
                                    out.reason(),
                                    "names",
                                    out.names())));
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
        element("p", words.say(said));
    }

    private void element(String name, String text) {
        page.append('<').append(name).append('>').append(escaped(text));
        page.append("</").append(name).append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
