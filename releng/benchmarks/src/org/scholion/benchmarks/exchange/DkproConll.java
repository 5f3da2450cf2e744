/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.exchange;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.scholion.benchmarks.Workplace;

/**
 * DKPro Core's readers and writers of CoNLL, working in memory. Their jars, which the build puts
 * into {@code target/dkpro} below the checkout, are loaded apart from all else, with the UIMA they
 * were made for.
 */
final class DkproConll {

    private static final String PACKAGE = "org.dkpro.core.io.conll.";

    private final ClassLoader loader;
    private final Path scratch;
    private final Object jcas;
    private final Class<?> jcasType;

    DkproConll(Workplace workplace) throws Exception {
        loader = new URLClassLoader(jars(workplace), ClassLoader.getPlatformClassLoader());
        scratch = workplace.scratch();
        Thread.currentThread().setContextClassLoader(loader);
        jcasType = type("org.apache.uima.jcas.JCas");
        jcas = type("org.apache.uima.fit.factory.JCasFactory").getMethod("createJCas").invoke(null);
    }

    private static URL[] jars(Workplace workplace) throws IOException {
        Path checkout = workplace.benchmarks().toAbsolutePath();
        for (int i = 0; i < 4; i++) {
            checkout = checkout.resolve("..").normalize();
        }
        List<URL> jars = new ArrayList<>();
        try (Stream<Path> all = Files.list(checkout.resolve("target").resolve("dkpro"))) {
            for (Path jar : all.filter(f -> f.toString().endsWith(".jar")).sorted().toList()) {
                jars.add(jar.toUri().toURL());
            }
        }
        return jars.toArray(new URL[0]);
    }

    private Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(name, true, loader);
    }

    /** A reader, ready to read what it is given. */
    Reader reader(String name) throws Exception {
        Path any = Files.writeString(scratch.resolve("any.conll"), "\n");
        Object reader =
                type("org.apache.uima.fit.factory.CollectionReaderFactory")
                        .getMethod("createReader", Class.class, Object[].class)
                        .invoke(
                                null,
                                type(PACKAGE + name),
                                new Object[] {
                                    "sourceLocation", any.toString(), "mappingEnabled", false
                                });
        Method convert =
                type(PACKAGE + name).getDeclaredMethod("convert", jcasType, BufferedReader.class);
        convert.setAccessible(true);
        return bytes -> {
            jcasType.getMethod("reset").invoke(jcas);
            convert.invoke(
                    reader,
                    jcas,
                    new BufferedReader(
                            new InputStreamReader(
                                    new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)));
        };
    }

    /** Fills the CAS with what a file holds. */
    void fill(String name, byte[] content) throws Exception {
        Path file = Files.write(scratch.resolve("fill.conll"), content);
        Object reader =
                type("org.apache.uima.fit.factory.CollectionReaderFactory")
                        .getMethod("createReader", Class.class, Object[].class)
                        .invoke(
                                null,
                                type(PACKAGE + name),
                                new Object[] {
                                    "sourceLocation", file.toString(), "mappingEnabled", false
                                });
        jcasType.getMethod("reset").invoke(jcas);
        reader.getClass().getMethod("getNext", jcasType).invoke(reader, jcas);
    }

    /** Reads a file in memory into the one CAS, which it empties before. */
    @FunctionalInterface
    interface Reader {
        void read(byte[] file) throws Exception;
    }

    /** A writer, ready to write what is in the CAS. */
    Writer writer(String name) throws Exception {
        Object writer =
                type("org.apache.uima.fit.factory.AnalysisEngineFactory")
                        .getMethod("createEngine", Class.class, Object[].class)
                        .invoke(
                                null,
                                type(PACKAGE + name),
                                new Object[] {"targetLocation", scratch.toString()});
        Object component = component(writer);
        Method convert =
                component.getClass().getDeclaredMethod("convert", jcasType, PrintWriter.class);
        convert.setAccessible(true);
        return () -> {
            StringWriter out = new StringWriter();
            PrintWriter lines = new PrintWriter(out);
            convert.invoke(component, jcas, lines);
            lines.flush();
            return out.toString().getBytes(StandardCharsets.UTF_8);
        };
    }

    /** UIMA keeps the component to itself. */
    private static Object component(Object engine) throws Exception {
        var field = engine.getClass().getDeclaredField("mAnalysisComponent");
        field.setAccessible(true);
        return field.get(engine);
    }

    /** Writes what is in the CAS. */
    @FunctionalInterface
    interface Writer {
        byte[] write() throws Exception;
    }

    /** The words, each with its feature's value where it has one, and sentences' ends. */
    List<String> words() throws Exception {
        List<String> words = new ArrayList<>();
        Class<?> segmentation =
                type("de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence");
        Class<?> token = type("de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token");
        Class<?> util = type("org.apache.uima.fit.util.JCasUtil");
        Class<?> annotation = type("org.apache.uima.jcas.tcas.Annotation");
        Method covered =
                util.getMethod(
                        "selectCovered",
                        Class.class,
                        type("org.apache.uima.cas.text.AnnotationFS"));
        Method text = annotation.getMethod("getCoveredText");
        Iterable<?> sentences =
                (Iterable<?>)
                        util.getMethod("select", jcasType, Class.class)
                                .invoke(null, jcas, segmentation);
        for (Object sentence : sentences) {
            for (Object word : (Iterable<?>) covered.invoke(null, token, sentence)) {
                Object lemma = token.getMethod("getLemmaValue").invoke(word);
                words.add(text.invoke(word) + " " + lemma);
            }
            words.add("");
        }
        return words;
    }
}
