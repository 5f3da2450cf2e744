/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.FileAddress;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.BadRequestException;
import org.scholion.project.CreateProject;
import org.scholion.project.DataProblemException;
import org.scholion.project.FindDocument;
import org.scholion.project.ImportDocuments;
import org.scholion.project.ImportRequest;
import org.scholion.project.Progress;
import org.scholion.project.Whose;
import org.scholion.project.session.OpenProject;
import org.scholion.text.TextRange;
import org.scholion.words.Words;

class DrawFigureTest {

    @TempDir Path folder = Path.of("");

    private OpenProject open;

    DrawFigureTest(@TempDir Path project) throws Exception {
        FileAddress address = new FileAddress(project.resolve("p.scholion"));
        new CreateProject()
                .run(
                        new CreateProject.Request(address, Optional.of("news-stance"), "me"),
                        Progress.NONE);
        open = OpenProject.open(address);
    }

    @BeforeEach
    void importDocuments() throws Exception {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("a.txt"), "e\u0301t\u00e9 in Delhi");
        Files.writeString(in.resolve("a.ann"), "T1\tplace 8 13\tDelhi\n");
        Files.writeString(in.resolve("b.txt"), "It rains.");
        Files.writeString(in.resolve("empty.txt"), "");
        new ImportDocuments(open, InstalledFormats.builtIn())
                .run(ImportRequest.of(List.of(in)).withMember("asha"), Progress.NONE);
    }

    @AfterEach
    void close() throws Exception {
        open.close();
    }

    private DrawFigure.Request request(String document, String of, String file) {
        return new DrawFigure.Request(
                document,
                Whose.parse(of),
                folder.resolve(file),
                Optional.empty(),
                Optional.empty(),
                Words.english());
    }

    private DrawFigure.Request part(int from, int to) {
        return new DrawFigure.Request(
                "a",
                Whose.parse("asha"),
                folder.resolve("part.svg"),
                Optional.of(from),
                Optional.of(to),
                Words.english());
    }

    private DrawFigure.Result draw(DrawFigure.Request request) throws Exception {
        return new DrawFigure(open).run(request, Progress.NONE);
    }

    private void assertRefused(DrawFigure.Request request, Class<?> as, String said) {
        assertThatThrownBy(() -> draw(request)).isInstanceOf(as).hasMessageContaining(said);
        assertThat(request.file()).doesNotExist();
    }

    @Test
    void thatTheEndingSaysWhatIsWrittenAndTheResultWhatItShows() throws Exception {
        DrawFigure.Result svg = draw(request("a", "asha", "new/a.svg"));
        assertThat(Files.readString(svg.file())).startsWith("<?xml").contains("Place");
        assertThat(svg.drawn()).isEqualTo(1);
        assertThat(svg.fonts()).isNotEmpty();
        assertThat(svg.notices()).isEmpty();
        assertThat(svg.width()).isPositive();
        DrawFigure.Result png = draw(request("a", "asha", "a.PNG"));
        assertThat(Files.readAllBytes(png.file())).startsWith(0x89, 'P', 'N', 'G');
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("in", "new", "a.PNG");
    }

    @Test
    void thatAFileIsReplacedAndTheSameBytesComeAgain() throws Exception {
        Path file = Files.writeString(folder.resolve("a.svg"), "older");
        draw(request("a", "asha", "a.svg"));
        byte[] once = Files.readAllBytes(file);
        draw(request("a", "asha", "a.svg"));
        assertThat(Files.readAllBytes(file)).isEqualTo(once);
    }

    @Test
    void thatAPartIsWidenedToWholeCharactersAndThatIsSaid() throws Exception {
        DrawFigure.Result result = draw(part(1, 3));
        assertThat(result.shown()).isEqualTo(new TextRange(0, 3));
        assertThat(result.notices())
                .extracting(m -> m.code())
                .containsExactly("figure.widened", "figure.left-out");
        assertThat(draw(part(0, 3)).notices())
                .extracting(m -> m.code())
                .containsExactly("figure.left-out");
    }

    @Test
    void thatARangeThatIsEmptyOrOutsideIsRefused() {
        assertRefused(part(3, 3), BadRequestException.class, "nothing to draw");
        assertRefused(part(5, 2), BadRequestException.class, "nothing to draw");
        assertRefused(part(3, 99), BadRequestException.class, "0 to 13");
        assertRefused(part(-1, 3), BadRequestException.class, "0 to 13");
        assertRefused(part(13, 13), BadRequestException.class, "0 to 13");
    }

    @Test
    void thatWhatIsNotThereIsNamed() {
        assertRefused(request("c", "asha", "c.svg"), DataProblemException.class, "c");
        assertRefused(request("a", "ben", "a.svg"), BadRequestException.class, "asha");
        assertRefused(request("b", "asha", "b.svg"), DataProblemException.class, "Nobody");
        assertRefused(request("a", "gold", "a.svg"), DataProblemException.class, "asha");
        assertRefused(request("a", "all", "a.svg"), BadRequestException.class, "one member");
        assertRefused(request("a", "asha", "a.pdf"), BadRequestException.class, ".svg");
        assertRefused(request("a", "asha", "svg"), BadRequestException.class, ".svg");
    }

    @Test
    void thatDrawingBeginsNothing() throws Exception {
        int before = open.setOwners().size();
        draw(request("a", "asha", "a.svg"));
        assertRefused(request("b", "asha", "b.svg"), DataProblemException.class, "Nobody");
        DocumentRecord other = new FindDocument(open).run("b");
        assertThat(open.sets(other)).isEmpty();
        assertThat(open.setOwners()).hasSize(before);
    }
}
