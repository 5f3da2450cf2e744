/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Tables as Parquet files, written without a library: only what the tables of a corpus need (text,
 * numbers, lists and structures, any of which may be missing), uncompressed, so that the same rows
 * give the same bytes with every Java.
 *
 * <p>Source: Apache Parquet, <a href="https://parquet.apache.org/docs/file-format/">File Format</a>
 * with <a href="https://github.com/apache/parquet-format/blob/master/Encodings.md">Encodings</a>,
 * <a href="https://github.com/apache/parquet-format/blob/master/LogicalTypes.md">Logical Types</a>
 * and <em>parquet.thrift</em>; levels of nested values as in Melnik and others, Dremel: Interactive
 * Analysis of Web-Scale Datasets (2010).
 */
@NonNullByDefault
package org.scholion.exchange.parquet.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
