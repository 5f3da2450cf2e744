/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.study;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.scholion.words.Message;

/** Reads a table of links, a row per filler of a role. */
final class LinkTable {
    private final WorkTable work;
    private final Reading reading;
    private final LinkStudy.Builder builder = LinkStudy.builder();
    private final Map<List<String>, Draft> drafts = new LinkedHashMap<>();
    private final Set<List<String>> units = new HashSet<>();

    LinkTable(WorkTable work, TableOptions options) {
        this.work = work;
        reading = new Reading(options);
    }

    /** A link of which not all rows were seen. */
    private static final class Draft {
        private final String type;
        private final long line;
        private final Map<String, Set<String>> roles = new TreeMap<>();
        private String polarity = "";
        private OptionalDouble intensity = OptionalDouble.empty();

        Draft(String type, long line) {
            this.type = type;
            this.line = line;
        }
    }

    ReadStudy<LinkStudy> read(Reader in) throws IOException, StudyException {
        TableReader table = new TableReader(in);
        Columns columns = Columns.of(table);
        reading.options().annotators().forEach(builder::annotator);
        for (WorkTable.Row row : work.rows()) {
            if (reading.counts(row.annotator())) {
                builder.worked(row.annotator(), row.document());
            }
        }
        while (table.next()) {
            row(table, columns);
        }
        links();
        LinkStudy study = builder.build();
        return reading.done(study, study.annotators(), List.of());
    }

    private record Columns(
            int annotator,
            int link,
            int type,
            int role,
            int start,
            int end,
            int label,
            int document,
            int polarity,
            int intensity,
            int filler) {
        static Columns of(TableReader table) throws StudyException {
            Message form = Message.of("agreement.table.links");
            int filler = table.optional("filler");
            return new Columns(
                    table.column("annotator", form),
                    table.column("link", form),
                    table.column("type", form),
                    table.column("role", form),
                    table.column("start", form),
                    table.column("end", form),
                    table.optional("label"),
                    table.optional("document"),
                    table.optional("polarity"),
                    table.optional("intensity"),
                    filler);
        }
    }

    private void row(TableReader table, Columns c) throws StudyException {
        String who = table.required(c.annotator());
        String where = c.document() < 0 ? "" : table.cell(c.document());
        work.check(table, c.document() < 0 ? c.annotator() : c.document(), who, where);
        String link = table.required(c.link());
        String type = table.required(c.type());
        if (!reading.counts(who)) {
            return;
        }
        Draft draft =
                drafts.computeIfAbsent(
                        List.of(who, where, link), k -> new Draft(type, table.line()));
        if (!draft.type.equals(type)) {
            throw table.error(
                    c.type(),
                    Message.of(
                            "agreement.table.two-types",
                            "link",
                            link,
                            "first",
                            draft.type,
                            "now",
                            type));
        }
        draft.roles
                .computeIfAbsent(table.required(c.role()), k -> new HashSet<>())
                .add(filler(table, c, who, where));
        if (c.polarity() >= 0 && !table.cell(c.polarity()).isEmpty()) {
            draft.polarity = table.cell(c.polarity());
        }
        if (c.intensity() >= 0 && !table.cell(c.intensity()).isEmpty()) {
            double number = Numerals.decimal(table.cell(c.intensity())).orElse(-1);
            if (!(number >= 0 && number <= 1)) {
                throw table.error(
                        c.intensity(),
                        Message.of(
                                "agreement.table.no-intensity", "text", table.cell(c.intensity())));
            }
            draft.intensity = OptionalDouble.of(number);
        }
    }

    /** The name of what fills a role: another link, or the unit of that extent and label. */
    private String filler(TableReader table, Columns c, String who, String where)
            throws StudyException {
        if (c.filler() >= 0 && !table.cell(c.filler()).isEmpty()) {
            return table.cell(c.filler());
        }
        long start = table.number(c.start());
        long end = table.number(c.end());
        String label = c.label() < 0 ? "" : reading.label(table, c.label());
        // names of units are apart from those of links
        String name = "#" + start + '-' + end + '#' + label;
        if (units.add(List.of(who, where, name))) {
            try {
                builder.unit(who, where, new LinkStudy.Unit(name, label, start, end));
            } catch (StudyException e) {
                throw table.at(c.end(), e);
            }
        }
        return name;
    }

    /** Links that others point to come first. */
    private void links() throws StudyException {
        Set<List<String>> known = new HashSet<>(units);
        List<List<String>> left = new ArrayList<>(drafts.keySet());
        while (!left.isEmpty()) {
            List<List<String>> waiting = new ArrayList<>();
            for (List<String> key : left) {
                if (known(key, known)) {
                    add(key);
                    known.add(key);
                } else {
                    waiting.add(key);
                }
            }
            if (waiting.size() == left.size()) {
                // none of these can be added: the builder says what is not known
                add(waiting.get(0));
                return;
            }
            left = waiting;
        }
    }

    private boolean known(List<String> key, Set<List<String>> known) {
        return draft(key).roles.values().stream()
                .flatMap(Set::stream)
                .allMatch(f -> known.contains(List.of(key.get(0), key.get(1), f)));
    }

    private Draft draft(List<String> key) {
        return drafts.computeIfAbsent(key, k -> new Draft("", -1));
    }

    private void add(List<String> key) throws StudyException {
        Draft draft = draft(key);
        try {
            builder.link(
                    key.get(0),
                    key.get(1),
                    new LinkStudy.Link(
                            key.get(2),
                            draft.type,
                            true,
                            draft.roles,
                            draft.polarity.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(draft.polarity),
                            draft.intensity));
        } catch (StudyException e) {
            throw new StudyException(e.what(), draft.line, -1);
        }
    }
}
