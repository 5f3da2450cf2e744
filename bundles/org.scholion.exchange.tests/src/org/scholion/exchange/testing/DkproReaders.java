/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;

/**
 * The readers of DKPro Core, which nothing of the product uses: their jars lie in Maven's local
 * repository, which the property {@code scholion.repository} names, and are loaded apart from all
 * else. What they read comes over as XMI.
 */
public final class DkproReaders {

    private static final String CORE = "org/dkpro/core/dkpro-core-%s-asl/2.4.0";

    /** All that the readers of CoNLL need; the build fetches the same list. */
    private static final List<String> JARS =
            List.of(
                    CORE.formatted("io-conll"),
                    CORE.formatted("io-penntree"),
                    CORE.formatted("api-coref"),
                    CORE.formatted("api-featurepath"),
                    CORE.formatted("api-io"),
                    CORE.formatted("api-lexmorph"),
                    CORE.formatted("api-metadata"),
                    CORE.formatted("api-ner"),
                    CORE.formatted("api-parameter"),
                    CORE.formatted("api-resources"),
                    CORE.formatted("api-segmentation"),
                    CORE.formatted("api-semantics"),
                    CORE.formatted("api-syntax"),
                    "org/apache/uima/uimafit-core/3.4.0",
                    "org/apache/uima/uimaj-core/3.4.1",
                    "org/apache/uima/uimaj-document-annotation/3.4.1",
                    "org/springframework/spring-core/5.3.27",
                    "org/springframework/spring-beans/5.3.27",
                    "org/springframework/spring-context/5.3.27",
                    "org/springframework/spring-jcl/5.3.27",
                    "it/unimi/dsi/fastutil/8.5.11",
                    "org/tukaani/xz/1.9",
                    "org/slf4j/slf4j-api/1.7.36",
                    "commons-io/commons-io/2.20.0",
                    "org/apache/commons/commons-compress/1.23.0",
                    "org/apache/commons/commons-lang3/3.12.0",
                    "org/apache/ant/ant/1.10.12");

    private final ClassLoader loader;

    private DkproReaders(ClassLoader loader) {
        this.loader = loader;
    }

    /** Returns the readers, where all their jars are there. */
    public static Optional<DkproReaders> found() throws Exception {
        String repository = System.getProperty("scholion.repository", "");
        List<URL> jars = new ArrayList<>();
        for (String folder : JARS) {
            String[] parts = folder.split("/");
            String name = parts[parts.length - 2] + "-" + parts[parts.length - 1] + ".jar";
            Path jar = Path.of(repository).resolve(folder).resolve(name);
            if (repository.isEmpty() || !Files.isRegularFile(jar)) {
                return Optional.empty();
            }
            jars.add(jar.toUri().toURL());
        }
        ClassLoader apart =
                new URLClassLoader(jars.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
        return Optional.of(new DkproReaders(apart));
    }

    /**
     * Reads a file.
     *
     * @param reader the simple name of its class
     * @param settings its parameters' names and values in turn
     * @return what it makes of it, in a CAS of our own UIMA
     */
    public CAS read(String reader, Path file, Object... settings) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return cas(reader, file, settings);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private CAS cas(String reader, Path file, Object... settings) throws Exception {
        List<Object> parameters = new ArrayList<>(List.of(settings));
        parameters.addAll(
                List.of(
                        "sourceLocation",
                        file.toAbsolutePath().toString(),
                        "mappingEnabled",
                        false));
        Object made =
                type("org.apache.uima.fit.factory.CollectionReaderFactory")
                        .getMethod("createReader", Class.class, Object[].class)
                        .invoke(
                                null,
                                type("org.dkpro.core.io.conll." + reader),
                                parameters.toArray());
        Object view =
                type("org.apache.uima.fit.factory.JCasFactory")
                        .getMethod("createJCas")
                        .invoke(null);
        Class<?> jcas = type("org.apache.uima.jcas.JCas");
        made.getClass().getMethod("getNext", jcas).invoke(made, view);
        Class<?> casType = type("org.apache.uima.cas.CAS");
        Object cas = jcas.getMethod("getCas").invoke(view);
        ByteArrayOutputStream xmi = new ByteArrayOutputStream();
        type("org.apache.uima.cas.impl.XmiCasSerializer")
                .getMethod("serialize", casType, OutputStream.class)
                .invoke(null, cas, xmi);
        Object types = casType.getMethod("getTypeSystem").invoke(cas);
        Object description =
                type("org.apache.uima.util.TypeSystemUtil")
                        .getMethod(
                                "typeSystem2TypeSystemDescription",
                                type("org.apache.uima.cas.TypeSystem"))
                        .invoke(null, types);
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        type("org.apache.uima.util.XMLizable")
                .getMethod("toXML", OutputStream.class)
                .invoke(description, xml);
        return ours(xml.toByteArray(), xmi.toByteArray());
    }

    private Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(name, true, loader);
    }

    private static CAS ours(byte[] types, byte[] xmi) throws Exception {
        TypeSystemDescription description =
                UIMAFramework.getXMLParser()
                        .parseTypeSystemDescription(
                                new XMLInputSource(new ByteArrayInputStream(types), null));
        CAS cas = CasCreationUtils.createCas(description, null, null);
        try (InputStream in = new ByteArrayInputStream(xmi)) {
            XmiCasDeserializer.deserialize(in, cas, false);
        }
        return cas;
    }
}
