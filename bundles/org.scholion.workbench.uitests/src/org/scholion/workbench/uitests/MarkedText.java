/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.uitests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.Member;
import org.scholion.corpus.SetState;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.ImportDocuments;
import org.scholion.project.ImportRequest;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;

/**
 * A text that several members have marked, each set imported from files.
 *
 * @param text the text of the one document, which is called a
 * @param folder where the files are written
 */
record MarkedText(String text, Path folder) {

    /** Returns a mark, as a line of a file: the words where they stand first. */
    String line(int number, String type, String words) {
        int begin = text.indexOf(words);
        return "T%d\t%s %d %d\t%s\n".formatted(number, type, begin, begin + words.length(), words);
    }

    /** Imports the text with a member's marks. */
    void importAs(OpenProject open, String member, String annotations) throws Exception {
        Path in = Files.createDirectories(folder.resolve("in-" + member));
        Files.writeString(in.resolve("a.txt"), text);
        Files.writeString(in.resolve("a.ann"), annotations);
        new ImportDocuments(open, InstalledFormats.all())
                .run(
                        ImportRequest.of(List.of(in)).withMember(member).withAdoptSchema(true),
                        Progress.NONE);
    }

    /** Imports the text with the marks of a member, who has finished it. */
    void finished(OpenProject open, String member, String annotations) throws Exception {
        open.store().members().save(new Member(member, Member.Role.ANNOTATOR), "journey");
        importAs(open, member, annotations);
        AnnotationSet set =
                open.store()
                        .sets()
                        .find(open.firstDocument().orElseThrow().id(), member)
                        .orElseThrow();
        open.store().sets().saveState(set.id(), SetState.DONE, Optional.empty(), member);
    }
}
