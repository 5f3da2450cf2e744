/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.brat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.UnwritableDocumentException;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.MemoryTarget;
import org.scholion.schema.EntityType;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;
import org.scholion.schema.xml.BuiltInSchemas;

class BratWriterTest {

    private static final String TEXT = "Lavrov opposes the line";

    private final AnnotationIds ids = AnnotationIds.system();
    private final Schema schema = BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow();
    private final String entity = schema.types(EntityType.class).get(0).id();
    private final StanceType stanceType = schema.types(StanceType.class).get(0);
    private final MemoryTarget target = new MemoryTarget();

    private AnnotationHeader header(String type) {
        return AnnotationHeader.of(ids.next(), type, "anna", Exchange.TIME, 1);
    }

    private Losses write(List<Annotation> annotations) throws Exception {
        return Exchange.write(
                "brat",
                target,
                Exchange.export(
                        ImportedDocument.ofText(
                                "d", TEXT, "", CharsetFacts.UTF_8, Optional.empty()),
                        schema,
                        annotations));
    }

    @Test
    void thatAStanceIsAnEventAtItsCue() throws Exception {
        Mention holder = new Mention(header(entity), Span.of(0, 6), Optional.empty());
        Stance stance =
                new Stance(
                        header(stanceType.id()),
                        List.of(new StanceEnd.Annotated(holder.id())),
                        List.of(new StanceEnd.Implicit(Optional.empty())),
                        List.of(new StanceEnd.Author()),
                        Optional.of(AttributeValue.Tags.of("oppose")),
                        Optional.empty(),
                        List.of(Span.of(7, 14)),
                        List.of(Span.of(15, 23)));
        Losses losses = write(List.of(holder, stance));
        assertThat(losses.count("exchange.lost.stance-as-event")).isEqualTo(1);
        String ann = target.text("d.ann");
        assertThat(ann)
                .containsPattern("T\\d\\t\\S+ 7 14\\topposes")
                .containsPattern("E1\\t\\S+:T\\d Holder:T1 Evidence:T\\d")
                .contains("Polarity E1 Oppose", "TargetImplicit E1", "SourceAuthor E1");
        String conf = target.text("annotation.conf");
        assertThat(conf).contains("Holder*:<ANY>", "Value:Support|Neutral|Oppose|Mixed");
    }

    @Test
    void thatWhatBratHasNoWordForIsReported() throws Exception {
        AnnotationHeader header = header(entity);
        Mention mention =
                new Mention(
                        new AnnotationHeader(
                                header.id(),
                                entity,
                                "anna",
                                Exchange.TIME,
                                1,
                                Optional.empty(),
                                OptionalDouble.of(0.5),
                                true,
                                new TreeMap<>()),
                        Span.of(0, 6),
                        Optional.empty());
        Relation unary =
                new Relation(
                        header("Unary"),
                        new TreeMap<>(java.util.Map.of("Arg", List.of(mention.id()))),
                        Optional.empty());
        Losses losses = write(new ArrayList<>(List.of(mention, unary)));
        assertThat(losses.count("exchange.lost.confidence")).isEqualTo(1);
        assertThat(losses.count("exchange.lost.unsure")).isEqualTo(1);
        assertThat(losses.all())
                .anySatisfy(
                        l -> assertThat(l.reason().toString()).contains("other than two fillers"));
        assertThat(target.text("d.ann")).contains("E1\tUnary:T2 Arg:T1");
    }

    @Test
    void thatTheTextIsWrittenWithoutChange() throws Exception {
        write(List.of());
        assertThat(target.text("d.txt")).isEqualTo(TEXT);
        assertThat(target.text("d.ann")).isEmpty();
    }

    private void isRefused(String text, String why) {
        ImportedDocument document =
                ImportedDocument.ofText("d", text, "", CharsetFacts.UTF_8, Optional.empty());
        assertThatExceptionOfType(UnwritableDocumentException.class)
                .isThrownBy(() -> Exchange.write("brat", target, Exchange.export(document, schema)))
                .withMessageContaining(why);
        assertThat(target.files()).isEmpty();
    }

    @Test
    void thatATextAReaderWouldTakeForAnotherIsRefused() {
        isRefused("\ufeff" + TEXT, "byte order mark");
        isRefused(TEXT + "\0", "offset 23");
    }
}
