/**
 * Copyright (c) 2026 Scholion contributors.
 * 
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Entity Definition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A type of mention.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.scholion.schema.model.EntityDefinition#isWholeWords <em>Whole Words</em>}</li>
 *   <li>{@link org.scholion.schema.model.EntityDefinition#getParent <em>Parent</em>}</li>
 *   <li>{@link org.scholion.schema.model.EntityDefinition#isAbstractType <em>Abstract Type</em>}</li>
 *   <li>{@link org.scholion.schema.model.EntityDefinition#getOverlap <em>Overlap</em>}</li>
 *   <li>{@link org.scholion.schema.model.EntityDefinition#getNesting <em>Nesting</em>}</li>
 *   <li>{@link org.scholion.schema.model.EntityDefinition#isDiscontinuous <em>Discontinuous</em>}</li>
 *   <li>{@link org.scholion.schema.model.EntityDefinition#isZeroWidth <em>Zero Width</em>}</li>
 *   <li>{@link org.scholion.schema.model.EntityDefinition#getAnchor <em>Anchor</em>}</li>
 *   <li>{@link org.scholion.schema.model.EntityDefinition#getArticle <em>Article</em>}</li>
 *   <li>{@link org.scholion.schema.model.EntityDefinition#isReferents <em>Referents</em>}</li>
 *   <li>{@link org.scholion.schema.model.EntityDefinition#isGroups <em>Groups</em>}</li>
 *   <li>{@link org.scholion.schema.model.EntityDefinition#isIdentified <em>Identified</em>}</li>
 * </ul>
 *
 * @see org.scholion.schema.model.SchemaPackage#getEntityDefinition()
 * @model extendedMetaData="kind='elementOnly' name='entity'"
 * @generated
 */
public interface EntityDefinition extends TypeDefinition {
	/**
	 * Returns the value of the '<em><b>Whole Words</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a mention takes along the little words that are written together with it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Whole Words</em>' attribute.
	 * @see #setWholeWords(boolean)
	 * @see org.scholion.schema.model.SchemaPackage#getEntityDefinition_WholeWords()
	 * @model default="false"
	 *        extendedMetaData="kind='attribute' name='wholeWords'"
	 * @generated
	 */
	boolean isWholeWords();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.EntityDefinition#isWholeWords <em>Whole Words</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Whole Words</em>' attribute.
	 * @see #isWholeWords()
	 * @generated
	 */
	void setWholeWords(boolean value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the entity type that it is a kind of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' attribute.
	 * @see #setParent(String)
	 * @see org.scholion.schema.model.SchemaPackage#getEntityDefinition_Parent()
	 * @model extendedMetaData="kind='attribute' name='parent'"
	 * @generated
	 */
	String getParent();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.EntityDefinition#getParent <em>Parent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' attribute.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(String value);

	/**
	 * Returns the value of the '<em><b>Abstract Type</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether only the types below it are annotated with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Abstract Type</em>' attribute.
	 * @see #setAbstractType(boolean)
	 * @see org.scholion.schema.model.SchemaPackage#getEntityDefinition_AbstractType()
	 * @model default="false"
	 *        extendedMetaData="kind='attribute' name='abstract'"
	 * @generated
	 */
	boolean isAbstractType();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.EntityDefinition#isAbstractType <em>Abstract Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Abstract Type</em>' attribute.
	 * @see #isAbstractType()
	 * @generated
	 */
	void setAbstractType(boolean value);

	/**
	 * Returns the value of the '<em><b>Overlap</b></em>' attribute.
	 * The default value is <code>"any"</code>.
	 * The literals are from the enumeration {@link org.scholion.schema.model.Neighbours}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which mentions a mention may overlap in part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Overlap</em>' attribute.
	 * @see org.scholion.schema.model.Neighbours
	 * @see #setOverlap(Neighbours)
	 * @see org.scholion.schema.model.SchemaPackage#getEntityDefinition_Overlap()
	 * @model default="any"
	 *        extendedMetaData="kind='attribute' name='overlap'"
	 * @generated
	 */
	Neighbours getOverlap();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.EntityDefinition#getOverlap <em>Overlap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Overlap</em>' attribute.
	 * @see org.scholion.schema.model.Neighbours
	 * @see #getOverlap()
	 * @generated
	 */
	void setOverlap(Neighbours value);

	/**
	 * Returns the value of the '<em><b>Nesting</b></em>' attribute.
	 * The default value is <code>"any"</code>.
	 * The literals are from the enumeration {@link org.scholion.schema.model.Neighbours}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which mentions a mention may stand in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nesting</em>' attribute.
	 * @see org.scholion.schema.model.Neighbours
	 * @see #setNesting(Neighbours)
	 * @see org.scholion.schema.model.SchemaPackage#getEntityDefinition_Nesting()
	 * @model default="any"
	 *        extendedMetaData="kind='attribute' name='nesting'"
	 * @generated
	 */
	Neighbours getNesting();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.EntityDefinition#getNesting <em>Nesting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nesting</em>' attribute.
	 * @see org.scholion.schema.model.Neighbours
	 * @see #getNesting()
	 * @generated
	 */
	void setNesting(Neighbours value);

	/**
	 * Returns the value of the '<em><b>Discontinuous</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a mention may be in several pieces.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Discontinuous</em>' attribute.
	 * @see #setDiscontinuous(boolean)
	 * @see org.scholion.schema.model.SchemaPackage#getEntityDefinition_Discontinuous()
	 * @model default="true"
	 *        extendedMetaData="kind='attribute' name='discontinuous'"
	 * @generated
	 */
	boolean isDiscontinuous();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.EntityDefinition#isDiscontinuous <em>Discontinuous</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Discontinuous</em>' attribute.
	 * @see #isDiscontinuous()
	 * @generated
	 */
	void setDiscontinuous(boolean value);

	/**
	 * Returns the value of the '<em><b>Zero Width</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a mention may cover no text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Zero Width</em>' attribute.
	 * @see #setZeroWidth(boolean)
	 * @see org.scholion.schema.model.SchemaPackage#getEntityDefinition_ZeroWidth()
	 * @model default="false"
	 *        extendedMetaData="kind='attribute' name='zeroWidth'"
	 * @generated
	 */
	boolean isZeroWidth();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.EntityDefinition#isZeroWidth <em>Zero Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Zero Width</em>' attribute.
	 * @see #isZeroWidth()
	 * @generated
	 */
	void setZeroWidth(boolean value);

	/**
	 * Returns the value of the '<em><b>Anchor</b></em>' attribute.
	 * The default value is <code>"grapheme"</code>.
	 * The literals are from the enumeration {@link org.scholion.schema.model.AnchorUnit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * At what a mention begins and ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anchor</em>' attribute.
	 * @see org.scholion.schema.model.AnchorUnit
	 * @see #setAnchor(AnchorUnit)
	 * @see org.scholion.schema.model.SchemaPackage#getEntityDefinition_Anchor()
	 * @model default="grapheme"
	 *        extendedMetaData="kind='attribute' name='anchor'"
	 * @generated
	 */
	AnchorUnit getAnchor();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.EntityDefinition#getAnchor <em>Anchor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Anchor</em>' attribute.
	 * @see org.scholion.schema.model.AnchorUnit
	 * @see #getAnchor()
	 * @generated
	 */
	void setAnchor(AnchorUnit value);

	/**
	 * Returns the value of the '<em><b>Article</b></em>' attribute.
	 * The default value is <code>"free"</code>.
	 * The literals are from the enumeration {@link org.scholion.schema.model.ArticleUse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the Arabic article belongs to a mention.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Article</em>' attribute.
	 * @see org.scholion.schema.model.ArticleUse
	 * @see #setArticle(ArticleUse)
	 * @see org.scholion.schema.model.SchemaPackage#getEntityDefinition_Article()
	 * @model default="free"
	 *        extendedMetaData="kind='attribute' name='article'"
	 * @generated
	 */
	ArticleUse getArticle();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.EntityDefinition#getArticle <em>Article</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Article</em>' attribute.
	 * @see org.scholion.schema.model.ArticleUse
	 * @see #getArticle()
	 * @generated
	 */
	void setArticle(ArticleUse value);

	/**
	 * Returns the value of the '<em><b>Referents</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether there are referents of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Referents</em>' attribute.
	 * @see #setReferents(boolean)
	 * @see org.scholion.schema.model.SchemaPackage#getEntityDefinition_Referents()
	 * @model default="true"
	 *        extendedMetaData="kind='attribute' name='referents'"
	 * @generated
	 */
	boolean isReferents();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.EntityDefinition#isReferents <em>Referents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Referents</em>' attribute.
	 * @see #isReferents()
	 * @generated
	 */
	void setReferents(boolean value);

	/**
	 * Returns the value of the '<em><b>Groups</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether referents of it may be groups.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Groups</em>' attribute.
	 * @see #setGroups(boolean)
	 * @see org.scholion.schema.model.SchemaPackage#getEntityDefinition_Groups()
	 * @model default="true"
	 *        extendedMetaData="kind='attribute' name='groups'"
	 * @generated
	 */
	boolean isGroups();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.EntityDefinition#isGroups <em>Groups</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Groups</em>' attribute.
	 * @see #isGroups()
	 * @generated
	 */
	void setGroups(boolean value);

	/**
	 * Returns the value of the '<em><b>Identified</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether referents of it need an identifier.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Identified</em>' attribute.
	 * @see #setIdentified(boolean)
	 * @see org.scholion.schema.model.SchemaPackage#getEntityDefinition_Identified()
	 * @model default="false"
	 *        extendedMetaData="kind='attribute' name='identified'"
	 * @generated
	 */
	boolean isIdentified();

	/**
	 * Sets the value of the '{@link org.scholion.schema.model.EntityDefinition#isIdentified <em>Identified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Identified</em>' attribute.
	 * @see #isIdentified()
	 * @generated
	 */
	void setIdentified(boolean value);

} // EntityDefinition
