/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * BioC, in XML and in JSON.
 *
 * <p>Source: the document type <a href="https://bioc.sourceforge.net/">BioC.dtd</a> with the
 * comments in it (Comeau et al., "BioC: a minimalist approach to interoperability for biomedical
 * text processing", Database 2013), and for JSON the converter of the same authors
 * (github.com/ncbi-nlp/BioC-JSON). The comments want offsets in bytes of UTF-8; the package bioc of
 * Python, which reads and checks both forms, counts code points. So XML counts bytes and JSON code
 * points unless someone says otherwise, and says so; on reading the quoted texts decide.
 */
@NonNullByDefault
package org.scholion.exchange.internal.bioc;

import org.eclipse.jdt.annotation.NonNullByDefault;
