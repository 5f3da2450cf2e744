/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.scholion.benchmarks.Benchmarks;
import org.scholion.benchmarks.Median;
import org.scholion.benchmarks.Row;
import org.scholion.benchmarks.Workplace;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.Mention;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.open.AnnotatedDocument;
import org.scholion.exchange.xmi.XmiSerialization;
import org.scholion.schema.EntityType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.BuiltInSchemas;

/**
 * Writes a document that is open, with its checks, as XMI; against UIMA's serializer alone for the
 * same annotations in a CAS of its own.
 */
public final class XmiWriteBenchmark implements Benchmarks {

    private static final int MENTIONS = 20_000;
    private static final int UNCOUNTED = 10;
    private static final int COUNTED = 15;

    @Override
    public List<String> names() {
        return List.of("xmi-write");
    }

    @Override
    public Row run(String name, Workplace workplace) throws Exception {
        Schema schema = BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow();
        AnnotatedDocument document = document(schema);
        CAS cas = casOf(document, schema);
        double[] ours = new double[COUNTED];
        double[] theirs = new double[COUNTED];
        // In turns, so that whatever else the machine does falls on both.
        for (int i = -UNCOUNTED; i < COUNTED; i++) {
            long start = System.nanoTime();
            XmiSerialization.write(document, "benchmark", OutputStream.nullOutputStream());
            long middle = System.nanoTime();
            XmiCasSerializer.serialize(cas, OutputStream.nullOutputStream());
            long end = System.nanoTime();
            if (i >= 0) {
                ours[i] = (middle - start) / 1e6;
                theirs[i] = (end - middle) / 1e6;
            }
        }
        return new Row(name, Median.of(ours), Median.of(theirs), "ms", 1.3)
                .saying(
                        "writing the XMI of an open document",
                        "UIMA's XmiCasSerializer alone, its CAS in memory");
    }

    private static AnnotatedDocument document(Schema schema) throws Exception {
        Random random = new Random(7);
        AnnotationIds ids = AnnotationIds.system();
        List<EntityType> entities = schema.types(EntityType.class);
        RelationType relation = schema.types(RelationType.class).get(0);
        StringBuilder text = new StringBuilder();
        List<Annotation> annotations = new ArrayList<>();
        List<AnnotationId> mentions = new ArrayList<>();
        for (int i = 0; i < MENTIONS; i++) {
            int begin = text.length();
            text.append(random.nextBoolean() ? "الوزير" : "minister");
            int end = text.length();
            text.append(i % 10 == 9 ? " said & did so <again>.\n" : " met ");
            AnnotationHeader header =
                    header(ids, entities.get(random.nextInt(entities.size())).id());
            mentions.add(header.id());
            annotations.add(new Mention(header, Span.of(begin, end), Optional.empty()));
            if (i % 4 == 3) {
                TreeMap<String, List<AnnotationId>> roles = new TreeMap<>();
                roles.put(relation.roles().get(0).id(), List.of(mentions.get(i - 1)));
                roles.put(relation.roles().get(1).id(), List.of(mentions.get(i)));
                annotations.add(new Relation(header(ids, relation.id()), roles, Optional.empty()));
            }
        }
        return AnnotatedDocument.open(
                text.toString(), Optional.of("en"), schema, Optional.empty(), annotations);
    }

    private static AnnotationHeader header(AnnotationIds ids, String type) {
        return AnnotationHeader.of(ids.next(), type, "benchmark", Instant.EPOCH, 1);
    }

    /** Returns what a reader of the XMI has in memory, without any of our code. */
    private static CAS casOf(AnnotatedDocument document, Schema schema) throws Exception {
        ByteArrayOutputStream xmi = new ByteArrayOutputStream();
        XmiSerialization.write(document, "benchmark", xmi);
        ByteArrayOutputStream types = new ByteArrayOutputStream();
        XmiSerialization.writeTypeSystem(schema, types);
        CAS cas =
                CasCreationUtils.createCas(
                        UIMAFramework.getXMLParser()
                                .parseTypeSystemDescription(
                                        new XMLInputSource(
                                                new ByteArrayInputStream(types.toByteArray()),
                                                null)),
                        null,
                        null);
        XmiCasDeserializer.deserialize(new ByteArrayInputStream(xmi.toByteArray()), cas);
        return cas;
    }
}
