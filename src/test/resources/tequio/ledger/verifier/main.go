// An outside verifier of a whole published log, on Go's x/mod. It computes the root again from the
// entries and believes no tile. For each folder named on its input it says OK or NO and why.
package main

import (
	"bufio"
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type memory []tlog.Hash

func (m memory) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	out := make([]tlog.Hash, len(indexes))
	for i, at := range indexes {
		if at >= int64(len(m)) {
			return nil, errors.New("a hash that is not there")
		}
		out[i] = m[at]
	}
	return out, nil
}

func name(index int64) string {
	s := fmt.Sprintf("%03d", index%1000)
	for index >= 1000 {
		index /= 1000
		s = fmt.Sprintf("x%03d/", index%1000) + s
	}
	return s
}

func bundle(file []byte) ([][]byte, error) {
	var entries [][]byte
	for len(file) > 0 {
		if len(file) < 2 {
			return nil, errors.New("a length cut short")
		}
		n := int(binary.BigEndian.Uint16(file))
		if len(file) < 2+n {
			return nil, errors.New("an entry cut short")
		}
		entries = append(entries, file[2:2+n])
		file = file[2+n:]
	}
	return entries, nil
}

// The signed size and root, where the checkpoint is spelled in the one proper way.
func open(file []byte, vkey string) (int64, tlog.Hash, error) {
	var root tlog.Hash
	verifier, err := note.NewVerifier(vkey)
	if err != nil {
		return 0, root, err
	}
	signed, err := note.Open(file, note.VerifierList(verifier))
	if err != nil {
		return 0, root, err
	}
	for _, line := range strings.Split(string(file[len(signed.Text)+1:]), "\n") {
		if line != "" {
			b64 := line[strings.LastIndex(line, " ")+1:]
			if _, err := base64.StdEncoding.Strict().DecodeString(b64); err != nil {
				return 0, root, err
			}
		}
	}
	lines := strings.Split(signed.Text, "\n")
	if len(lines) != 4 || lines[0] != verifier.Name() {
		return 0, root, errors.New("not a checkpoint of this log")
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil || strconv.FormatInt(size, 10) != lines[1] {
		return 0, root, errors.New("not a size")
	}
	bytes, err := base64.StdEncoding.Strict().DecodeString(lines[2])
	if err != nil || len(bytes) != tlog.HashSize {
		return 0, root, errors.New("not a root")
	}
	copy(root[:], bytes)
	return size, root, nil
}

func verify(dir, vkey string) error {
	file, err := os.ReadFile(filepath.Join(dir, "checkpoint"))
	if err != nil {
		return err
	}
	size, root, err := open(file, vkey)
	if err != nil {
		return err
	}
	var hashes memory
	var count int64
	for index := int64(0); index*256 < size; index++ {
		width := size - index*256
		path := filepath.Join("tile/entries", name(index))
		if width < 256 {
			path += ".p/" + strconv.FormatInt(width, 10)
		} else {
			width = 256
		}
		file, err := os.ReadFile(filepath.Join(dir, path))
		if err != nil {
			return err
		}
		entries, err := bundle(file)
		if err != nil || int64(len(entries)) != width {
			return fmt.Errorf("%s: not %d entries", path, width)
		}
		for _, entry := range entries {
			more, err := tlog.StoredHashes(count, entry, hashes)
			if err != nil {
				return err
			}
			hashes = append(hashes, more...)
			count++
		}
	}
	if size > 0 {
		computed, err := tlog.TreeHash(size, hashes)
		if err != nil || computed != root {
			return errors.New("the entries lead to another root")
		}
	}
	for level := 0; size>>uint(8*level) > 0; level++ {
		count := size >> uint(8*level)
		for index := int64(0); index*256 < count; index++ {
			path, width := filepath.Join("tile", strconv.Itoa(level), name(index)), 256
			if rest := count - index*256; rest < 256 {
				width = int(rest)
				path += ".p/" + strconv.Itoa(width)
			}
			data, err := tlog.ReadTileData(tlog.Tile{H: 8, L: level, N: index, W: width}, hashes)
			if err != nil {
				return err
			}
			file, err := os.ReadFile(filepath.Join(dir, path))
			if err != nil || !bytes.Equal(file, data) {
				return fmt.Errorf("%s does not follow from the entries", path)
			}
		}
	}
	return nil
}

func main() {
	vkey, err := os.ReadFile(os.Args[1])
	if err != nil {
		fmt.Println("NO", err)
		os.Exit(1)
	}
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		if err := verify(lines.Text(), strings.TrimSuffix(string(vkey), "\n")); err != nil {
			fmt.Println("NO", strings.ReplaceAll(err.Error(), "\n", " "))
		} else {
			fmt.Println("OK")
		}
	}
}
