/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.fuzz;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.agreement.StudyKind;

/** All readers and writers that can be given broken files. */
final class Targets {

    private static final List<String> CODING =
            List.of(
                    "percent",
                    "scott-pi",
                    "cohen-kappa",
                    "fleiss-kappa",
                    "gwet-ac1",
                    "brennan-prediger",
                    "krippendorff-alpha-nominal",
                    "krippendorff-alpha-ordinal",
                    "krippendorff-alpha-interval",
                    "krippendorff-alpha-ratio",
                    "soft-cross-entropy",
                    "dawid-skene");

    private static final List<String> UNITIZING =
            List.of(
                    "krippendorff-alpha-u",
                    "krippendorff-u-alpha",
                    "krippendorff-cu-alpha",
                    "span-f1-exact",
                    "span-f1-overlap",
                    "span-f1-token",
                    "gamma",
                    "boundary-similarity",
                    "windowdiff");

    private static final List<String> CLUSTERING = List.of("muc", "ceaf-e", "blanc", "conll");

    private Targets() {}

    /**
     * Returns them.
     *
     * @param folder for files of theirs
     * @param shared a folder of real corpora, small files of which are seeds too
     */
    static List<FuzzTarget> all(Path folder, Optional<Path> shared) throws Exception {
        List<FuzzInput> texts = new ArrayList<>(Seeds.texts());
        List<FuzzInput> brat = new ArrayList<>(Seeds.brat());
        List<FuzzInput> xmi = new ArrayList<>(Seeds.xmi());
        if (shared.isPresent() && Files.isDirectory(shared.get())) {
            texts.addAll(Seeds.shared(shared.get(), ".txt"));
            brat.addAll(Seeds.shared(shared.get(), ".ann", "*.txt", "annotation.conf"));
            xmi.addAll(Seeds.shared(shared.get(), ".xmi", "typesystem.xml", "TypeSystem.xml"));
        }
        List<FuzzInput> documents = new ArrayList<>(Seeds.texts());
        documents.addAll(Seeds.brat());
        documents.addAll(Seeds.xmi());
        documents.addAll(Seeds.tsv());
        documents.addAll(Seeds.jsonCas());
        documents.addAll(Seeds.conllu());
        documents.addAll(Seeds.conll2003());
        documents.addAll(Seeds.conll2012());
        return List.of(
                new DocumentFuzzTarget("txt", texts),
                new DocumentFuzzTarget("brat", brat),
                new DocumentFuzzTarget("xmi", xmi),
                new DocumentFuzzTarget("webanno-tsv", Seeds.tsv()),
                new DocumentFuzzTarget("jsoncas", Seeds.jsonCas()),
                new DocumentFuzzTarget("conllu", Seeds.conllu()),
                new DocumentFuzzTarget("conll2003", Seeds.conll2003()),
                new DocumentFuzzTarget("conll2012", Seeds.conll2012()),
                new DocumentFuzzTarget("w3c", AnnotationSeeds.page()),
                new DocumentFuzzTarget("bioc", AnnotationSeeds.collection()),
                new DocumentFuzzTarget("bioc-json", AnnotationSeeds.collectionJson()),
                new DocumentFuzzTarget("tei", AnnotationSeeds.beside()),
                new DocumentFuzzTarget("label-studio", MixedSeeds.tasks()),
                new DocumentFuzzTarget("csv", MixedSeeds.tables("d.csv", ",")),
                new DocumentFuzzTarget("tsv", MixedSeeds.tables("d.tsv", "\t")),
                new DocumentFuzzTarget("html", MixedSeeds.pages()),
                new DocumentFuzzTarget("pdf", MixedSeeds.pdfs()),
                new DocumentFuzzTarget("docx", MixedSeeds.words(), Packed.DOCX),
                new SchemaFuzzTarget(),
                new StudyFuzzTarget(StudyKind.CODING, CODING, Seeds.items(), folder),
                new StudyFuzzTarget(StudyKind.UNITIZING, UNITIZING, Seeds.units(), folder),
                new StudyFuzzTarget(StudyKind.CLUSTERING, CLUSTERING, Seeds.chains(), folder),
                new StudyFuzzTarget(StudyKind.LINKS, List.of("link-f1"), Seeds.links(), folder),
                new WritersFuzzTarget(),
                new ImportFuzzTarget("import", Packed.NOT, folder, documents),
                new ImportFuzzTarget("zip", Packed.ZIP, folder, documents),
                new ImportFuzzTarget("gz", Packed.GZ, folder, documents),
                new ImportFuzzTarget("archive", Packed.NOT, folder, MixedSeeds.archives(documents)),
                new ImportFuzzTarget("inception", Packed.ZIP, folder, Seeds.inception()));
    }
}
