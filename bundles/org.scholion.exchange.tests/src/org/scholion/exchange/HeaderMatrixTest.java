/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationKind;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.LayoutSample;
import org.scholion.exchange.testing.SchemaAdoption;
import org.scholion.exchange.testing.ToldExport;
import org.scholion.schema.Schema;
import org.scholion.text.TextDirection;

/**
 * Whatever an annotation has besides its words, in every format that is written: it comes back, or
 * the report counts it. What nothing reads is compared by the files: they differ where it is said.
 */
class HeaderMatrixTest {

    private static final String TEXT = "Mira met Ben in Oslo.";
    private static final String MAKER = "quixandra";
    private static final Instant MADE = Instant.parse("2023-04-05T06:07:08.009Z");
    private static final int VERSION = 47;
    private static final String MADE_LOST = "exchange.lost.maker";

    @TempDir Path folder = Path.of("");

    /** What a header may have. */
    private enum Part {
        NOTE(h -> h.withNote(Optional.of("zorblatt")), AnnotationHeader::note),
        CONFIDENCE(h -> h.withConfidence(OptionalDouble.of(0.3125)), AnnotationHeader::confidence),
        UNSURE(h -> h.withUnsure(true), AnnotationHeader::unsure),
        TEXT_VALUE(
                h -> h.withAttribute("colour", Optional.of(new AttributeValue.Text("mauve"))),
                h -> Optional.ofNullable(h.attributes().get("colour"))),
        NUMBER_VALUE(
                h ->
                        h.withAttribute(
                                "size",
                                Optional.of(new AttributeValue.Number(new BigDecimal("2.75")))),
                h -> Optional.ofNullable(h.attributes().get("size"))),
        MAKER_NAME(h -> made(h, MAKER, Exchange.TIME, 1), AnnotationHeader::madeBy),
        MAKING_TIME(h -> made(h, "anna", MADE, 1), AnnotationHeader::madeAt),
        SCHEMA_VERSION(
                h -> made(h, "anna", Exchange.TIME, VERSION), AnnotationHeader::schemaVersion);

        private final UnaryOperator<AnnotationHeader> with;
        private final Function<AnnotationHeader, Object> of;

        Part(UnaryOperator<AnnotationHeader> with, Function<AnnotationHeader, Object> of) {
            this.with = with;
            this.of = of;
        }

        private static AnnotationHeader made(
                AnnotationHeader h, String by, Instant at, int version) {
            return new AnnotationHeader(
                    h.id(),
                    h.typeId(),
                    by,
                    at,
                    version,
                    h.note(),
                    h.confidence(),
                    h.unsure(),
                    h.attributes());
        }

        boolean isOfMaking() {
            return this == MAKER_NAME || this == MAKING_TIME || this == SCHEMA_VERSION;
        }
    }

    private static List<Format> formats() {
        return InstalledFormats.builtIn().all().stream()
                .filter(f -> f.canWrite() && f.annotated())
                .toList();
    }

    private static Stream<Arguments> cells() {
        return formats().stream()
                .flatMap(
                        f ->
                                Stream.of(AnnotationKind.values())
                                        .map(kind -> Arguments.of(f.id(), kind)));
    }

    /** An annotation of each kind; one of them may say more than the others. */
    private static ExportDocument document(
            AnnotationKind kind, UnaryOperator<AnnotationHeader> more) {
        List<Annotation> all = new ArrayList<>();
        all.add(
                new Mention(
                        LayoutSample.header(1, "person"),
                        Span.of(0, 4),
                        Optional.of(LayoutSample.id(6))));
        all.add(LayoutSample.mention(2, "person", 9, 12));
        SortedMap<String, List<org.scholion.document.AnnotationId>> roles = new TreeMap<>();
        roles.put("Arg1", List.of(LayoutSample.id(1)));
        roles.put("Arg2", List.of(LayoutSample.id(2)));
        all.add(new Relation(LayoutSample.header(3, "met"), roles, Optional.of(Span.of(5, 8))));
        all.add(
                new Stance(
                        LayoutSample.header(4, "view"),
                        List.of(new StanceEnd.Annotated(LayoutSample.id(1))),
                        List.of(new StanceEnd.Annotated(LayoutSample.id(2))),
                        List.of(),
                        Optional.of(AttributeValue.Tags.of("for")),
                        Optional.empty(),
                        List.of(Span.of(5, 8)),
                        List.of()));
        all.add(
                new Passage(
                        LayoutSample.header(5, "quote"),
                        Span.of(0, 12),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false));
        all.add(new Referent(LayoutSample.header(6, "person"), "", Optional.empty(), List.of()));
        all.add(
                new Mention(
                        LayoutSample.header(7, "person"),
                        Span.of(16, 20),
                        Optional.of(LayoutSample.id(6))));
        all.add(
                new DocumentLabel(
                        LayoutSample.header(8, "topic"), AttributeValue.Tags.of("travel")));
        List<Annotation> changed = new ArrayList<>();
        boolean done = false;
        for (Annotation each : all) {
            boolean one = !done && each.kind() == kind;
            changed.add(one ? each.withHeader(more.apply(each.header())) : each);
            done |= one;
        }
        List<Annotation> both = new ArrayList<>(all);
        for (Annotation each : all) {
            AnnotationHeader header = each.header();
            for (Part part : Part.values()) {
                header = part.with.apply(header);
            }
            both.add(each.withHeader(header));
        }
        Schema schema = SchemaAdoption.adopt(Schema.empty(), SchemaNeeds.of(both));
        return new ExportDocument(
                "d",
                TEXT,
                "",
                CharsetFacts.UTF_8,
                Optional.of("en"),
                TextDirection.LEFT_TO_RIGHT,
                new TreeMap<>(),
                Optional.empty(),
                schema,
                1,
                Optional.of("anna"),
                Optional.of("done"),
                SchemaBinding.bind(changed, schema).annotations());
    }

    private static int others(ToldExport written) {
        return written.losses().total() - written.losses().count(MADE_LOST);
    }

    private ToldExport write(Format format, ExportDocument document, String below)
            throws Exception {
        return ToldExport.of(format, document, folder.resolve(below));
    }

    private static List<Object> found(
            ToldExport written, ExportDocument document, AnnotationKind kind, Part part) {
        return written.trip().back().stream()
                .map(d -> SchemaBinding.bind(d.annotations(), document.schema()).annotations())
                .flatMap(List::stream)
                .filter(a -> a.kind() == kind)
                .<Object>map(a -> part.of.apply(a.header()))
                .toList();
    }

    @ParameterizedTest(name = "{0} × {1}")
    @MethodSource("cells")
    void thatWhatAnAnnotationHasComesBackOrIsCounted(String id, AnnotationKind kind)
            throws Exception {
        Format format = Exchange.format(id);
        ToldExport plain = write(format, document(kind, h -> h), "plain");
        for (Part part : Part.values()) {
            ExportDocument document = document(kind, part.with);
            ToldExport written = write(format, document, part.name());
            Object wanted = part.of.apply(part.with.apply(LayoutSample.header(1, "person")));
            boolean kept =
                    written.trip().back().isEmpty()
                            ? !written.content().equals(plain.content())
                            : found(written, document, kind, part).contains(wanted);
            if (part.isOfMaking()) {
                int counted =
                        format.writer().orElseThrow().tells().contains(Telling.MAKERS)
                                ? 0
                                : written.trip().written();
                boolean there = written.trip().written() > 0 && counted == 0;
                assertThat(kept).as("%s", part).isEqualTo(there);
                assertThat(written.losses().count(MADE_LOST)).as("%s", part).isEqualTo(counted);
            } else {
                assertThat(kept || others(written) > others(plain) || isLost(plain, kind))
                        .as("%s is neither kept nor counted: %s", part, written.losses())
                        .isTrue();
            }
        }
    }

    /** All of the kind are counted, for that or another of their parts: each is counted once. */
    private static boolean isLost(ToldExport plain, AnnotationKind kind) {
        if (kind == AnnotationKind.REFERENT
                && plain.losses().count("exchange.lost.referent-said") == 1) {
            return true;
        }
        boolean back =
                plain.trip().back().stream()
                        .flatMap(d -> d.annotations().stream())
                        .anyMatch(a -> a.kind() == kind);
        return others(plain) > 0 && !back;
    }

    @Test
    void thatWhoHasNothingToSayOfMakersSaysSoOncePerAnnotation() throws Exception {
        ToldExport brat =
                write(Exchange.format("brat"), document(AnnotationKind.ENTITY, h -> h), "b");
        assertThat(brat.losses().count(MADE_LOST)).isEqualTo(brat.trip().written()).isPositive();
    }
}
