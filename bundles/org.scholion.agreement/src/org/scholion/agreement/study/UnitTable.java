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
import org.scholion.words.Message;

/** Reads a table of units. */
final class UnitTable {
    private final WorkTable work;
    private final Reading reading;

    UnitTable(WorkTable work, TableOptions options) {
        this.work = work;
        reading = new Reading(options);
    }

    ReadStudy<ContinuumStudy> read(Reader in) throws IOException, StudyException {
        TableReader table = new TableReader(in);
        Message form = Message.of("agreement.table.units");
        int annotator = table.column("annotator", form);
        int label = table.column("label", form);
        int start = table.column("start", form);
        int end = table.column("end", form);
        int document = table.optional("document");
        ContinuumStudyBuilder builder = ContinuumStudy.builder();
        builder.annotators(reading.options().annotators()).labels(reading.options().labels());
        for (WorkTable.Row row : work.rows()) {
            if (reading.counts(row.annotator())) {
                builder.worked(row.annotator(), row.document());
            }
            if (row.length().isPresent()) {
                builder.document(row.document(), row.length().getAsLong());
            }
        }
        while (table.next()) {
            String who = table.required(annotator);
            String where = document < 0 ? "" : table.cell(document);
            work.check(table, document < 0 ? annotator : document, who, where);
            long from = table.number(start);
            long to = table.number(end);
            if (from < 0) {
                throw table.error(start, Message.of("agreement.table.no-start", "start", from));
            }
            String said = reading.label(table, label);
            if (!reading.counts(who)) {
                continue;
            }
            try {
                builder.unit(who, said, from, to, where);
            } catch (StudyException e) {
                boolean startIsFine = from <= ContinuumStudyBuilder.MOST_POSITIONS;
                throw table.at(to < from || startIsFine ? end : start, e);
            }
        }
        ContinuumStudy study = builder.build();
        return reading.done(study, study.annotators(), study.labels());
    }
}
