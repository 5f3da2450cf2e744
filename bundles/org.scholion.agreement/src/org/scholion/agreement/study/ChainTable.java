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
import java.util.List;
import org.scholion.words.Message;

/** Reads a table of chains of mentions. */
final class ChainTable {
    private final WorkTable work;
    private final Reading reading;

    ChainTable(WorkTable work, TableOptions options) {
        this.work = work;
        reading = new Reading(options);
    }

    ReadStudy<ClusteringStudy> read(Reader in) throws IOException, StudyException {
        TableReader table = new TableReader(in);
        Message form = Message.of("agreement.table.chains");
        int annotator = table.column("annotator", form);
        int chain = table.column("chain", form);
        int mention = table.column("mention", form);
        int document = table.optional("document");
        ClusteringStudy.Builder builder = ClusteringStudy.builder();
        reading.options().annotators().forEach(builder::annotator);
        for (WorkTable.Row row : work.rows()) {
            if (reading.counts(row.annotator())) {
                builder.worked(row.annotator(), row.document());
            }
        }
        while (table.next()) {
            String who = table.required(annotator);
            String where = document < 0 ? "" : table.cell(document);
            work.check(table, document < 0 ? annotator : document, who, where);
            String one = table.required(chain);
            String named = table.required(mention);
            if (reading.counts(who)) {
                try {
                    builder.mention(who, where, one, named);
                } catch (StudyException e) {
                    throw table.at(mention, e);
                }
            }
        }
        ClusteringStudy study = builder.build();
        return reading.done(study, study.annotators(), List.of());
    }
}
